import { z } from "zod";
import { Exact, Id, Text } from "./text";

/** One entry of sources.yaml: a text the claims rest on, described honestly. Keyed by its id. */
export const SourceYaml = z.strictObject({
  name: Text.describe('What a reader sees it called: "the encyclopedia, older version".'),
  formerly: Exact.describe(
    "What the story called it before: a speaker whose words change by that alone is still the same.",
  ).optional(),
  what: Text.describe("What kind of text it is."),
  title: Exact.describe("Its own title.").optional(),
  publisher: Text.describe('"not identified" where the text does not say and nothing proves it.'),
  date: Text.describe("When it came out, as far as it shows; in words."),
  basis: z.array(Text).min(1).describe("What in the text supports the publisher and the date."),
  authorship: Text.describe("Who wrote it, or that it does not say."),
  licence: Text.describe("Under which terms it may be used."),
  reliability: Text.describe("What it is good for, and what not."),
  voice: Id.describe("Sources of one voice copy each other: together they are one line of evidence."),
  url: z
    .url({ protocol: /^https?$/ })
    .describe("Where it can be read.")
    .optional(),
});
export type SourceYaml = z.infer<typeof SourceYaml>;

export type Source = SourceYaml & { id: string };
