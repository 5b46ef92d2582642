import { z } from "zod";
import { Id, Text } from "@/story/model/text";

const Place = z.strictObject({
  label: Text,
  /** How a sentence names it, where the label alone would not do: "on the roads into the area". */
  words: Text.optional(),
  /** Lines to keep free, where the label or a note needs more than the actors do. */
  slots: z.number().int().min(1).max(8).optional(),
  /** The place the story turns on: tinted, under a heavy rule. */
  focus: z.literal(true).optional(),
});

const Actor = z.strictObject({
  label: Text.max(34, "is longer than 34 characters, so it would not fit beside its mark on a phone"),
  colour: z.enum(["ink", "indigo", "teal", "ochre"]).default("ink"),
  /** disputed: contradicted, or one voice on a disputed point; drawn hollow and dashed. */
  evidence: z.enum(["agreed", "disputed"]).default("agreed"),
  /** Another's word on it: stands under its label wherever it is shown. */
  note: Text.max(34, "is longer than 34 characters, so it would not fit under the label on a phone").optional(),
  claims: z.array(Id).min(1, "names no claim"),
});

const Step = z.strictObject({
  /** Actor to the place it is put in; [from, to] for one that is first seen on its way. It stays until it is put elsewhere. */
  put: z.record(Id, z.union([Id, z.tuple([Id, Id])])).default({}),
  /** From this step on the rule above this place is drawn heavy. */
  cordon: Id.optional(),
  /** Words in a place, at this step only. */
  notes: z.array(z.strictObject({ place: Id, text: Text.max(80, "is longer than 80 characters") })).default([]),
  /** What this step rests on, besides its actors' claims. */
  claims: z.array(Id).default([]),
});

/** scenes/<id>.yaml for `panel: movement`: who was where, in the order it is told. */
export const MovementYaml = z.strictObject({
  panel: z.literal("movement"),
  title: Text,
  footer: Text.max(110, "is longer than 110 characters"),
  /** From far to near. */
  places: z.record(Id, Place),
  /** Top to bottom within a place; but who comes from or goes to a place above stands over the others, and likewise below. */
  actors: z.record(Id, Actor),
  steps: z.record(Id, Step),
});
export type MovementYaml = z.infer<typeof MovementYaml>;
