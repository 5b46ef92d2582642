/** What <keep-offline> may say: in the page, as JSON in its `data-words`; %0 stands for the story's size in KB, %1 for that of its films and sounds. */
export type KeepWords = Record<
  | ("keep" | "newer" | "remove" | "fetching" | "half" | "bar" | "stop")
  | ("kept" | "older" | "removed" | "stays" | "nothing" | "olderStays")
  | ("clips" | "withClips" | "fetchingClips" | "withoutClips")
  | ("broken" | "gone" | "full" | "denied" | "stopped"),
  string
>;
