/** What <keep-offline> may say: in the page, as JSON in its `data-words`; %0 stands for the story's size in KB. */
export type KeepWords = Record<
  | ("keep" | "newer" | "remove" | "fetching" | "half" | "bar" | "stop")
  | ("kept" | "older" | "removed" | "stays" | "nothing" | "olderStays")
  | ("broken" | "gone" | "full" | "denied" | "stopped"),
  string
>;
