import { z } from "zod";
import { changedFields } from "@/story/model/changedFields";
import { Id, Text } from "@/story/model/text";

const House = z.strictObject({
  storeys: Id.optional().describe("The claim that says how many storeys it has. Left out: one undivided hall."),
  plan: z.enum(["box", "ship"]).default("box").describe("Its plan on the ground: a box, or pointed at one end."),
  wide: z
    .number()
    .min(1)
    .max(12)
    .optional()
    .describe("How many storeys wide it is drawn: the story's own, as no drawing can do without."),
});

const Actor = z
  .strictObject({
    label: Text.max(34, "is longer than 34 characters").describe("How the sentence and the table name it."),
    colour: z.enum(["ink", "indigo", "teal", "ochre"]).default("ink").describe("The colour of its marks."),
  })
  .register(changedFields, {
    evidence: "remove it: whether a mark is solid or hollow follows from the status of its claim.",
    note: "write an entry of its own under the step's told, with who says so under by.",
    claims: "name them in the step's told, in the entry that draws the actor.",
  });

const From = z.strictObject({
  says: Text.max(30, "is longer than 30 characters").describe("What stands at the outer end of its way."),
  open: z.literal(true).optional().describe("No source tells where it begins: the way's end breaks up."),
});

/** What a mark's form says of where somebody was. Without one an entry is words alone. */
export const FORMS = ["ring", "arc", "area", "roads", "inside", "near", "way", "band", "line", "voice"] as const;

const Told = z.strictObject({
  who: Id.optional().describe("An actor: gives the mark its colour."),
  as: z
    .enum(FORMS)
    .optional()
    .describe(
      "What is drawn. ring: surrounded. arc: around, how far is not told. area: the ground within a ring. roads: pieces of road, barred. inside: in the house, no floor told. near: persons beside it, one tile each. way: towards it. band: people out of it. line: sent, no arrival told. voice: took part, no place told. Left out: words alone.",
    ),
  at: Id.optional().describe("ring, arc, area: which of the rings. Left out: the innermost."),
  says: Text.max(36, "is longer than 36 characters, so it would not fit on a phone").describe(
    "What is told, in large letters: the source's verb.",
  ),
  note: Text.max(90, "is longer than 90 characters").optional().describe("What else is told, under it."),
  by: Text.max(80, "is longer than 80 characters")
    .optional()
    .describe("Who says so, with the source that carries it. Left out: the step's own."),
  untold: Text.max(44, "is longer than 44 characters").optional().describe("What no source tells of it."),
  from: From.optional().describe("inside and way: a way in, and what stands at its outer end."),
  until: Id.optional().describe("The last step at which its mark still stands: dimmed, and named as told before."),
  claims: z
    .array(Id)
    .min(1, "names no claim")
    .describe("What it rests on. The first decides whether the mark is solid or hollow."),
});

const Step = z
  .strictObject({
    head: Text.max(44, "is longer than 44 characters").describe("The headline over the drawing."),
    by: Text.max(80, "is longer than 80 characters")
      .optional()
      .describe("Who says so, with the source that carries it."),
    told: z
      .array(Told)
      .max(4, "has more than four entries")
      .default([])
      .describe("What is told at this step: each entry a label and, with `as`, its mark."),
    apart: z
      .literal(true)
      .optional()
      .describe(
        "Accounts of one place: each entry whose mark has a place gets a house of its own, the others are words under them.",
      ),
    stays: z
      .array(Id)
      .default([])
      .describe("Actors whose marks of the step before stay on stage, as what is told is part of the same act."),
    foot: Text.max(56, "is longer than 56 characters, so it would not stay on one line of a phone")
      .optional()
      .describe("How this drawing is to be read, at its foot."),
    claims: z.array(Id).default([]).describe("What this step rests on, besides the claims of its entries."),
  })
  .register(changedFields, {
    put: 'write what is told as an entry of told: - { who: actor, as: inside, says: "in a few words", claims: [claim] }',
    cordon: "write it as an entry of told with as: ring, or with as: arc where no source says how far round.",
    notes: "write each as an entry of told without as: says for its words, by for who says so, and its claims.",
  });

/** scenes/<id>.yaml for `panel: movement`: one place, and who was where in it, in the order it is told. */
export const MovementYaml = z
  .strictObject({
    panel: z.literal("movement"),
    title: Text.describe("The name of the graphic."),
    house: House.optional().describe("The building, cut open. Left out: rings and ground only."),
    rings: z
      .record(Id, Text.max(30, "is longer than 30 characters"))
      .default({})
      .describe('Rings on the ground, from the innermost: each with its words, such as "around the hotel".'),
    actors: z.record(Id, Actor).default({}).describe("Who has marks."),
    steps: z.record(Id, Step).describe("What is told at each step, under the step's id."),
  })
  .register(changedFields, {
    places:
      'write the building under house, and what is around it under rings, from the innermost: around: "around the hotel"',
    footer: "write under each step, as foot, how its drawing is to be read.",
  });
export type MovementYaml = z.infer<typeof MovementYaml>;
