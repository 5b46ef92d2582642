import type { Qualifier } from "@/story/model/claim";

/** How the line of a report ends, after "A line that …". */
export const hedgeWords: Record<Qualifier, string> = {
  exact: "ends at a bar: the figure itself",
  about: "ends in dashes: about",
  "up-to": "ends at a bar with an arrow back at it: up to",
  "at-least": "ends at a bar with an arrow onward: at least",
  "more-than": "ends in an arrow onward: more than",
  unknown: "has no end: no number was given",
};
