import type { ClaimRef } from "@/story/model/scene";
import type { WordsYaml } from "./schema";

/** Every place where a step names a claim. */
export const claimRefs = ({ steps }: WordsYaml): ClaimRef[] =>
  Object.entries(steps).flatMap(([step, { quote, figure, note }]) => [
    ...(quote === undefined ? [] : [{ id: quote, step, path: ["steps", step, "quote"] }]),
    ...(figure === undefined ? [] : [{ id: figure, step, path: ["steps", step, "figure"] }]),
    ...(note?.claims ?? []).map((id, index) => ({ id, step, path: ["steps", step, "note", "claims", index] })),
  ]);
