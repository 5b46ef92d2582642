import type { ClaimRef } from "@/story/model/scene";
import type { ClipScene } from "./schema";

/** What a step rests on besides its clip's claims. */
export const heardRefs = ({ steps }: ClipScene): ClaimRef[] =>
  Object.entries(steps).flatMap(([step, { heard }]) =>
    heard === undefined ? [] : [{ id: heard, step, path: ["steps", step, "heard"] }],
  );
