import type { Status } from "./claim";
import type { Finding, Place } from "./finding";
import type { ReviewLine } from "./review";

/**
 * What an editor at work is told beside a page, and no reader ever is. `root` is the project's absolute path; `claims` and
 * `steps` are by id; `waiting` are the pages that cannot be shown before they are mended, by their addresses from the root.
 */
export type Proof = {
  root: string;
  story?: string;
  findings: Finding[];
  claims: Record<string, { status: Status; speaker: string; place: Place }>;
  steps: Record<string, { place: Place; claims: string[] }>;
  /** Comments and checks that nobody has said are done with. */
  reviews: Pick<ReviewLine, "id" | "claim" | "step" | "words" | "comment" | "standing" | "place" | "head" | "note">[];
  waiting: { address: string; name: string }[];
};
