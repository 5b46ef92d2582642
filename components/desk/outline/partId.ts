import type { Part } from "@/story/model/outlineChange";

/** The id that the link to a part of a story has in the outline. */
export const partId = (story: string, { kind, id }: Part): string => `${story}/${kind}/${id}`;
