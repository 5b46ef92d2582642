import { z } from "zod";
import { Id, Text } from "@/story/model/text";

const Lon = z.number().min(-180, "is no longitude").max(180, "is no longitude");
/** The map is a Mercator map, which has no poles. */
const Lat = z.number().min(-80, "is no latitude on this map").max(80, "is no latitude on this map");
/** Degrees east, degrees north. */
const Point = z.tuple([Lon, Lat]);
const Claims = z.array(Id).min(1, "names no claim");
const Label = Text.max(24, "is longer than 24 characters, so it would not fit on a map on a phone");

const View = z.strictObject({
  words: Text.describe("How a sentence names what is in view."),
  lon: z
    .tuple([Lon, Lon])
    .describe("West and east, south and north: what must be seen; a stage of another shape shows more."),
  lat: z.tuple([Lat, Lat]).describe("South and north."),
});

const Place = z.strictObject({
  label: Label.describe("The name on the map."),
  kind: z
    .enum(["country", "region", "town"])
    .default("country")
    .describe("region: a name across a land whose borders are not drawn. town: a small mark with its name beside it."),
  at: Point.describe("The middle of the name; of a town, its mark."),
  side: z
    .enum(["left", "right", "above", "below"])
    .default("right")
    .describe("The side of its mark on which a town's name stands."),
  claims: z
    .array(Id)
    .default([])
    .describe("Where a country lies is geography; that a region or a town belongs here is said by somebody."),
});

const Line = z.strictObject({
  from: Id.describe("The place it begins at."),
  to: Id.describe("The place it ends at."),
  words: Text.max(48, "is longer than 48 characters").describe("What the line stands for, and what it does not say."),
  at: Point.describe("Where its words begin: the upper left corner of what they take."),
  claims: Claims.describe("The claims that say so."),
});

const Step = z.strictObject({
  view: Id.describe("The view the map moves to."),
  show: z.array(Id).default([]).describe("Places whose names are shown."),
  lines: z.array(Id).default([]).describe("The lines that are shown."),
  notes: z
    .array(z.strictObject({ text: Text.max(96, "is longer than 96 characters"), claims: Claims }))
    .default([])
    .describe("Words under the map, at this step only."),
  claims: z.array(Id).default([]).describe("What this step rests on, besides the claims of what it shows."),
});

/** scenes/<id>.yaml for `panel: locator`: where it was, from far to near. */
export const LocatorYaml = z.strictObject({
  panel: z.literal("locator"),
  title: Text.describe("The name of the graphic."),
  footer: Text.max(96, "is longer than 96 characters").describe("Credits the outlines."),
  countries: z
    .array(Text)
    .min(1, "names no country")
    .describe("Countries whose borders are drawn, named as Natural Earth names them."),
  focus: Text.optional().describe("The country outlined heavily."),
  views: z.record(Id, View).describe("Parts of the map that steps move to."),
  places: z.record(Id, Place).describe("Names that steps may show."),
  lines: z.record(Id, Line).default({}).describe("The lines that are shown."),
  steps: z.record(Id, Step).describe("What is shown at each step, under the step's id."),
});
export type LocatorYaml = z.infer<typeof LocatorYaml>;
