import { z } from "zod";
import { Id, Text } from "@/story/model/text";

const Place = z.strictObject({
  label: Text.describe("The name beside it."),
  words: Text.optional().describe(
    'How a sentence names it, where the label alone would not do: "on the roads into the area".',
  ),
  slots: z
    .number()
    .int()
    .min(1)
    .max(8)
    .optional()
    .describe("Lines to keep free, where the label or a note needs more than the actors do."),
  focus: z.literal(true).optional().describe("The place the story turns on: tinted, under a heavy rule."),
});

const Actor = z.strictObject({
  label: Text.max(34, "is longer than 34 characters, so it would not fit beside its mark on a phone").describe(
    "The name beside it.",
  ),
  colour: z.enum(["ink", "indigo", "teal", "ochre"]).default("ink").describe("The colour of its mark and trail."),
  evidence: z
    .enum(["agreed", "disputed"])
    .default("agreed")
    .describe("disputed: contradicted, or one voice on a disputed point; drawn hollow and dashed."),
  note: Text.max(34, "is longer than 34 characters, so it would not fit under the label on a phone")
    .optional()
    .describe("Another's word on it: stands under its label wherever it is shown."),
  claims: z.array(Id).min(1, "names no claim").describe("The claims that say it was there."),
});

const Step = z.strictObject({
  put: z
    .record(Id, z.union([Id, z.tuple([Id, Id])]))
    .default({})
    .describe(
      "Actor to the place it is put in; [from, to] for one that is first seen on its way. It stays until it is put elsewhere.",
    ),
  cordon: Id.optional().describe("From this step on the rule above this place is drawn heavy."),
  notes: z
    .array(z.strictObject({ place: Id, text: Text.max(80, "is longer than 80 characters") }))
    .default([])
    .describe("Words in a place, at this step only."),
  claims: z.array(Id).default([]).describe("What this step rests on, besides its actors' claims."),
});

/** scenes/<id>.yaml for `panel: movement`: who was where, in the order it is told. */
export const MovementYaml = z.strictObject({
  panel: z.literal("movement"),
  title: Text.describe("The name of the graphic."),
  footer: Text.max(110, "is longer than 110 characters").describe("What the drawing is and is not, under it."),
  places: z.record(Id, Place).describe("From far to near."),
  actors: z
    .record(Id, Actor)
    .describe(
      "Top to bottom within a place; but who comes from or goes to a place above stands over the others, and likewise below.",
    ),
  steps: z.record(Id, Step).describe("What changes at each step, under the step's id."),
});
export type MovementYaml = z.infer<typeof MovementYaml>;
