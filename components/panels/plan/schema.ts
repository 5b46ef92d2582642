import { z } from "zod";
import { Exact, Id, Text } from "@/story/model/text";

const phone = (most: number) => `is longer than ${most} characters, so it would not fit on a phone`;

const Claims = z.array(Id).default([]);

const Layer = z.strictObject({
  layer: Exact.describe("The layer's name in the file, as the program it was drawn in shows it."),
  words: Text.max(40, "is longer than 40 characters").describe("What a sentence calls it: the ground floor."),
  claims: Claims.describe("Who says that it was there, where that is no matter of the building."),
});

const Path = z.strictObject({
  path: Exact.describe("The name in the file of a line of one stroke, which is not drawn."),
  words: Text.max(40, "is longer than 40 characters").describe("What a sentence calls the way: through the gate."),
  claims: z.array(Id).min(1, "names no claim").describe("Who says that it was gone: nothing moves that nobody moves."),
});

const Label = z.strictObject({
  at: z
    .union([Id, z.tuple([z.number(), z.number()])])
    .describe("A layer of this scene, in whose middle it stands, or a point: x and y in the file's own units."),
  side: z.enum(["on", "left", "right", "above", "below"]).default("on").describe("Where it stands about that place."),
  text: Text.max(26, phone(26))
    .describe("A name. With a claim: what its speaker says, in place of a figure.")
    .optional(),
  claim: Id.describe("A claim: its figure is shown, and who says so.").optional(),
  counts: Text.max(22, phone(22)).describe("What the figure counts.").optional(),
  who: Text.max(32, phone(32)).describe("Who says so, in short; the claim's own speaker where left out.").optional(),
});

const Step = z.strictObject({
  show: z.array(Id).default([]).describe("The layers that are seen. What no layer of the scene names is always there."),
  move: z.record(Id, Id).default({}).describe("Layers that move at this step, each with the path it takes."),
  labels: z.array(Id).max(6, "has more than six labels").default([]).describe("The labels that are shown."),
  note: z
    .strictObject({ text: Text.max(90, phone(90)), claims: Claims })
    .optional()
    .describe("A line at the foot, at this step only."),
  claims: Claims.describe("What this step rests on, besides the claims of what it shows."),
});

/** scenes/<id>.yaml for `panel: plan`: a drawing of the editor's own, shown layer by layer. */
export const PlanYaml = z.strictObject({
  panel: z.literal("plan"),
  title: Text.max(36, phone(36)).describe("The name of the graphic."),
  file: Exact.describe("An SVG in the story's folder plans/."),
  credit: Text.max(60, phone(60)).describe("Who drew it, and after what: shown at the first step."),
  layers: z.record(Id, Layer).default({}).describe("Layers of the file that steps show, hide and move."),
  paths: z.record(Id, Path).default({}).describe("Lines of the file along which layers move."),
  labels: z.record(Id, Label).default({}).describe("Words and figures on the drawing, each under a name of its own."),
  steps: z.record(Id, Step).describe("What is shown at each step, under the step's id."),
});
export type PlanYaml = z.infer<typeof PlanYaml>;
export type PlanStep = PlanYaml["steps"][string];
export type PlanLabel = PlanYaml["labels"][string];
