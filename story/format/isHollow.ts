import type { Status } from "../model/claim";

/**
 * The one key to all that is drawn: marks, lines, outlines and numerals are solid where our sources leave them standing, and
 * hollow where they are disputed, not verified or overtaken.
 */
export function isHollow(status: Status): boolean {
  switch (status) {
    case "settled":
    case "reported":
      return false;
    case "disputed":
    case "unverified":
    case "superseded":
      return true;
  }
}
