import { z } from "zod";
import { Language } from "./language";
import type { Source } from "./source";
import { Day, Exact, Hour, Id, Text } from "./text";

/** How a source hedges its figure. `unknown`: people or things were meant, but no number was given. */
export const Qualifier = z.enum(["exact", "about", "up-to", "at-least", "more-than", "unknown"]);
export type Qualifier = z.infer<typeof Qualifier>;

/**
 * What the story makes of a claim.
 * settled: independent sources agree, or a later one says how it came out. reported: one voice, nothing contradicts it.
 * disputed: another voice says otherwise. superseded: an early figure that a later one replaces.
 * unverified: the source itself says so, or it rests on a claimant or on unnamed talk.
 */
export const Status = z.enum(["settled", "reported", "disputed", "superseded", "unverified"]);
export type Status = z.infer<typeof Status>;

const Span = z.strictObject({ min: z.union([z.number(), Text]), max: z.union([z.number(), Text]) });

/** When a claim was made or what time it speaks of, as far as reports can be put in an order by it. */
const Time = z
  .strictObject({
    day: Day.describe("The day, year first.").optional(),
    at: Hour.describe("The time of that day, 24 hours, in the place that it speaks of: 05:10.").optional(),
    before: z.array(Id).describe("Claims that it is earlier than.").optional(),
    after: z.array(Id).describe("Claims that it is later than.").optional(),
    stated: z.boolean().describe("true: the source says so. false: we counted or took it so, and the prose says that."),
  })
  .refine(({ day, before, after }) => day || before || after, "needs day, before or after")
  .refine(({ day, at }) => day || !at, "has at without the day that it is a time of");

/** One entry of claims.yaml: one thing that one voice said. Keyed by its id. */
export const ClaimYaml = z.strictObject({
  topic: Id.describe("What it is about: a topic of story.yaml."),
  statement: Text.describe("What was said, in a sentence of the story's own."),
  value: z.union([z.number(), Text, Span]).describe("The figure: a number, words, or min and max.").optional(),
  unit: Text.describe("What the figure counts: houses, people.").optional(),
  qualifier: Qualifier.describe(
    "How the source hedges its figure. unknown: people or things were meant, but no number was given.",
  ).optional(),
  worded: Text.describe(
    'The figure in the source\'s own hedging, where the qualifier alone would blur it: "around 170", "over 170".',
  ).optional(),
  assertedBy: Text.describe(
    "Who said it. Left out where the source names no speaker; the page then says just that.",
  ).optional(),
  asOf: Text.describe("What time the claim speaks of or was made, as far as the source tells.").optional(),
  time: Time.describe(
    "The same as data, where the story puts it before or after something: day, before, after; stated.",
  ).optional(),
  sources: z.array(Id).min(1, "names no source").describe("The sources that say so: ids of sources.yaml."),
  locator: Text.describe("Where in the sources it stands: never their words."),
  status: Status.describe(
    "settled: independent sources agree, or a later one says how it came out. reported: one voice, nothing contradicts it. disputed: another voice says otherwise. superseded: an early figure that a later one replaces. unverified: the source itself says so, or it rests on a claimant or on unnamed talk.",
  ),
  conflictsWith: z.array(Id).describe("Claims that say otherwise; each of them names this one too.").optional(),
  quote: z
    .strictObject({
      text: Text,
      speaker: Text,
      original: z
        .strictObject({ text: Exact, language: Language })
        .describe("What was said, and in which language, where the text is our translation of it.")
        .optional(),
    })
    .describe("The only place for a source's own words: short, and with their speaker.")
    .optional(),
  ours: z
    .literal(true)
    .describe('Arithmetic or a count made by this story and printed by no source; shown as "our sum".')
    .optional(),
  note: Text.describe("What a reader should know of the claim besides.").optional(),
});
export type ClaimYaml = z.infer<typeof ClaimYaml>;

/** A place in the story that cites a claim: `href` leads there, relative to the story's address. */
export type Citation = { chapter: string; href: string; label: string };

/** A claim with everything it names. `citedIn` is in reading order. */
export type Claim = Omit<ClaimYaml, "topic" | "sources" | "conflictsWith" | "ours"> & {
  id: string;
  topic: { id: string; label: string };
  sources: Source[];
  conflictsWith: Claim[];
  ours: boolean;
  citedIn: Citation[];
};
