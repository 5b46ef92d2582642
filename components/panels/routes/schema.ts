import { z } from "zod";
import { editionWords, Id, Text } from "@/story/model/text";

/** What a cell says where no source fills it. */
export const NOT_TOLD = "none";

const phone = (most: number) => `is longer than ${most} characters, so it would not fit on a phone`;
const Cell = Text.max(18, phone(18)).register(editionWords, { own: "needed", marks: [NOT_TOLD] });
const Claims = z.array(Id).min(1, "names no claim");

const Claimant = z.strictObject({
  name: Text.max(30, phone(30))
    .describe("Who claims it, as they call themselves; left out where no source names them.")
    .optional(),
  says: Text.max(48, phone(48)).describe("What is said under the name, or in its place where there is none."),
  together: z
    .array(Id)
    .min(1, "names no claimant")
    .describe("Claimants that speak in it together: its routes count for each of them, where they stand by name.")
    .optional(),
  claims: Claims.describe("The claims that say so."),
});

const Route = z.strictObject({
  by: Id.describe("Whose claim it carries: an id under claimants."),
  under: Text.max(48, phone(48)).describe("A line over routes that say the same besides.").optional(),
  cells: z
    .tuple([Cell, Cell, Cell])
    .describe(`How it was said, who carried it, where we read it; "${NOT_TOLD}" where no source tells.`),
  claims: Claims.describe("The claims that say so."),
});

const Side = z.strictObject({
  who: Text.max(20, phone(20)).describe("Who says so."),
  says: Text.max(34, phone(34)).describe("What they say."),
  claim: Id.describe("The claim that says so."),
});

const Clash = z.strictObject({
  in: Text.max(30, phone(30)).describe("Where both are read."),
  statement: Side,
  against: Side.describe("Who says otherwise, or does not confirm it."),
  denies: z
    .boolean()
    .default(false)
    .describe(
      "Whether it is a denial, which meets the statement head on; its claim must conflict with the statement's.",
    ),
});

const Step = z.strictObject({
  headline: Text.max(40, phone(40)).describe("A line over the drawing, at this step only.").optional(),
  claimants: z.array(Id).default([]).describe("Claimants shown by name, with how many routes their claim came by."),
  routes: z.array(Id).default([]).describe("Routes told at this step; they stay."),
  checked: z
    .record(Id, z.strictObject({ words: Text.max(30, phone(30)), claim: Id }))
    .optional()
    .describe("What became of checking a route, by its id: this step shows these routes alone."),
  note: z
    .strictObject({ text: Text.max(120, phone(120)), claims: z.array(Id).default([]) })
    .optional()
    .describe("A line under the routes, at this step only."),
  clashes: z
    .array(Clash)
    .max(2, "has more than two")
    .default([])
    .describe("Statements and what stands against them, in place of the routes."),
});

/** scenes/<id>.yaml for `panel: routes`: who claims a thing, and by which route each claim reached the story. */
export const RoutesYaml = z.strictObject({
  panel: z.literal("routes"),
  title: Text.max(36, phone(36)).describe("The name of the graphic."),
  columns: z
    .tuple([Cell, Cell, Cell])
    .describe("What the cells of a route are: how it was said, who carried it, where it is read."),
  claimants: z.record(Id, Claimant).describe("Those who claim it, top to bottom."),
  routes: z.record(Id, Route).describe("Each way by which a claim came, top to bottom under its claimant."),
  steps: z.record(Id, Step).describe("What is told at each step, under the step's id."),
});
export type RoutesYaml = z.infer<typeof RoutesYaml>;
