import type { Status } from "@/story/model/claim";
import type { Doubt } from "./Doubt";

/** One key for all that is drawn: what is settled or reported is solid, all else hollow. */
export function isDoubted(status: Status): status is Doubt {
  return status === "disputed" || status === "unverified" || status === "superseded";
}
