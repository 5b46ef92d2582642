import type { ClipRef } from "@/story/model/scene";
import type { ClipScene } from "./schema";

/** Each step plays one clip. */
export const clipRefs = ({ steps }: ClipScene): ClipRef[] =>
  Object.entries(steps).map(([step, { clip }]) => ({ id: clip, step, path: ["steps", step, "clip"] }));
