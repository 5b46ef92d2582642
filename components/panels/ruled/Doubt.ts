import type { Status } from "@/story/model/claim";

/** Why a mark is a ring or a figure an outline. */
export type Doubt = Extract<Status, "disputed" | "unverified" | "superseded">;
