/**
 * The stories that one run of Next renders. They are handed to it by the environment, as it takes no arguments of ours:
 * `stories` are rendered, and the shelf, the feed and the map of the site hold `shelf`, or all stories.
 */
export const batch = {
  env: (stories: string[], shelf?: string[]): Record<string, string> => ({
    ATTEST_STORIES: stories.join(","),
    ...(shelf && { ATTEST_SHELF: shelf.join(",") }),
  }),
  get stories(): string[] | undefined {
    return process.env.ATTEST_STORIES?.split(",");
  },
  get shelf(): string[] | undefined {
    return process.env.ATTEST_SHELF?.split(",");
  },
};
