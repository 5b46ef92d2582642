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
  /** How a sentence names what is in view. */
  words: Text,
  /** West and east, south and north: what must be seen; a stage of another shape shows more. */
  lon: z.tuple([Lon, Lon]),
  lat: z.tuple([Lat, Lat]),
});

const Place = z.strictObject({
  label: Label,
  /** region: a name across a land whose borders are not drawn. town: a small mark with its name beside it. */
  kind: z.enum(["country", "region", "town"]).default("country"),
  /** The middle of the name; of a town, its mark. */
  at: Point,
  /** The side of its mark on which a town's name stands. */
  side: z.enum(["left", "right", "above", "below"]).default("right"),
  /** Where a country lies is geography; that a region or a town belongs here is said by somebody. */
  claims: z.array(Id).default([]),
});

const Line = z.strictObject({
  from: Id,
  to: Id,
  /** What the line stands for, and what it does not say. */
  words: Text.max(48, "is longer than 48 characters"),
  /** Where its words begin: the upper left corner of what they take. */
  at: Point,
  claims: Claims,
});

const Step = z.strictObject({
  view: Id,
  /** Places whose names are shown. */
  show: z.array(Id).default([]),
  lines: z.array(Id).default([]),
  notes: z.array(z.strictObject({ text: Text.max(96, "is longer than 96 characters"), claims: Claims })).default([]),
  /** What this step rests on, besides the claims of what it shows. */
  claims: z.array(Id).default([]),
});

/** scenes/<id>.yaml for `panel: locator`: where it was, from far to near. */
export const LocatorYaml = z.strictObject({
  panel: z.literal("locator"),
  title: Text,
  /** Credits the outlines. */
  footer: Text.max(96, "is longer than 96 characters"),
  /** Countries whose borders are drawn, named as Natural Earth names them. */
  countries: z.array(Text).min(1, "names no country"),
  /** The country outlined heavily. */
  focus: Text.optional(),
  views: z.record(Id, View),
  places: z.record(Id, Place),
  lines: z.record(Id, Line).default({}),
  steps: z.record(Id, Step),
});
export type LocatorYaml = z.infer<typeof LocatorYaml>;
