import { z } from "zod";
import { Id, Text } from "./text";

/** One entry of sources.yaml: a text the claims rest on, described honestly. Keyed by its id. */
export const SourceYaml = z.strictObject({
  /** What a reader sees it called: "the encyclopedia, older version". */
  name: Text,
  what: Text,
  title: Text.optional(),
  /** "not identified" where the text does not say and nothing proves it. */
  publisher: Text,
  date: Text,
  /** What in the text supports the publisher and the date. */
  basis: z.array(Text).min(1),
  authorship: Text,
  licence: Text,
  reliability: Text,
  /** Sources of one voice copy each other: together they are one line of evidence. */
  voice: Id,
  url: z.url({ protocol: /^https?$/ }).optional(),
});
export type SourceYaml = z.infer<typeof SourceYaml>;

export type Source = SourceYaml & { id: string };
