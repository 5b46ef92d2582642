import type { Qualifier } from "@/story/model/claim";

/** What the shape of a ruled line says. */
export type Hedge = Exclude<Qualifier, "unknown">;
