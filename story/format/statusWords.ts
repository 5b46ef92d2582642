import type { Status } from "../model/claim";

/** What a claim's status means, for readers. */
export const statusWords: Record<Status, string> = {
  settled: "independent sources agree, or the latest of our sources gives it as the outcome.",
  reported: "one voice reports it and nothing in our sources contradicts it.",
  disputed: "another voice says otherwise, and our sources do not settle it.",
  superseded: "an early figure that a later source replaces.",
  unverified: "the source itself could not check it, or it rests on an interested or unnamed voice.",
};
