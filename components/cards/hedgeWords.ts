import type { Qualifier } from "@/story/model/claim";

/** The line that a hedge rules, after "Under …". */
export const hedgeWords: Record<Qualifier, string> = {
  exact: "a straight line: the figure itself",
  about: "a wave: about",
  "up-to": "a line with its ends turned up: up to",
  "at-least": "a double line with arrows: at least",
  "more-than": "a line with arrows: more than",
  unknown: "a straight line: no number was given",
};
