import { z } from "zod";
import { Id, Text } from "./text";

/** A part of a story's outline. A step is meant by its scene too. */
export const Part = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("chapter"), id: Id }),
  z.strictObject({ kind: z.literal("scene"), id: Id }),
  z.strictObject({ kind: z.literal("step"), id: Id, scene: Id }),
]);
export type Part = z.infer<typeof Part>;

/**
 * What is to become of a story's outline. `rename` gives a part another address (`id`), a chapter or a scene also another title;
 * `move` puts a chapter or a step at a place among those beside it, counted from 0; `add` puts a step at the end of its scene.
 */
export const OutlineChange = z.discriminatedUnion("do", [
  z.strictObject({ do: z.literal("rename"), part: Part, id: Id, title: Text.optional() }),
  z.strictObject({ do: z.literal("remove"), part: Part }),
  z.strictObject({ do: z.literal("move"), part: Part, to: z.int().min(0) }),
  z.strictObject({ do: z.literal("add"), part: Part }),
]);
export type OutlineChange = z.infer<typeof OutlineChange>;
