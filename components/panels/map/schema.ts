import { z } from "zod";
import { changedFields } from "@/story/model/changedFields";
import { Exact, Id, Text } from "@/story/model/text";

const phone = (most: number) => `is longer than ${most} characters, so it would not fit on a phone`;

const Lon = z.number().min(-180, "is no longitude").max(180, "is no longitude");
/** The map is a Mercator map, which has no poles. */
const Lat = z.number().min(-80, "is no latitude on this map").max(80, "is no latitude on this map");
/** Degrees east, degrees north. */
const Point = z.tuple([Lon, Lat]);

const View = z.strictObject({
  words: Text.describe("How a sentence names what is in view."),
  lon: z
    .tuple([Lon, Lon])
    .describe("West and east, south and north: what must be seen; a stage of another shape shows more."),
  lat: z.tuple([Lat, Lat]).describe("South and north."),
});

const Place = z.strictObject({
  label: Text.max(20, phone(20)).describe("The name on the map."),
  kind: z
    .enum(["country", "region", "town", "river"])
    .default("country")
    .describe("region: a name across a land without borders. town: a solid square with its name beside it."),
  at: Point.describe("The middle of the name; of a town, its mark."),
  side: z
    .enum(["left", "right", "above", "below"])
    .default("right")
    .describe("The side of its mark on which a town's name stands."),
  area: Exact.optional().describe("A region whose land is shown, named as Natural Earth names it."),
  claims: z
    .array(Id)
    .default([])
    .describe(
      "Where a country or a river lies is geography; that a region or a town belongs here is said by somebody.",
    ),
});

const Drawn = z.strictObject({
  file: Exact.describe("A GeoJSON file in the story's folder maps/: points, lines or areas, longitude first."),
  label: Text.max(30, phone(30)).describe("What it is, under the map, before who says so."),
  claims: z.array(Id).default([]).describe("The claims that say that it ran or lay so."),
});

const Step = z
  .strictObject({
    view: Id.describe("The view the map moves to."),
    show: z.array(Id).default([]).describe("Places whose names are shown."),
    draw: z
      .array(Id)
      .max(3, "has more than three drawings, which nobody would tell apart")
      .default([])
      .describe("Drawings of drawn: that lie over the map."),
    accounts: z
      .tuple([Id, Id])
      .optional()
      .describe("Two drawings that tell one thing in two ways: each on a map of its own, side by side."),
    locator: Id.describe(
      "In a corner, the whole of the country that stands out, with the view framed in it and this town marked.",
    ).optional(),
    note: z
      .strictObject({
        text: Text.max(90, phone(90)),
        claims: z.array(Id).min(1, "names no claim").describe("The claims that say so."),
      })
      .optional()
      .describe("A line at the foot, at this step only, with who says so."),
    claims: z.array(Id).default([]).describe("What this step rests on, besides the claims of what it shows."),
  })
  .register(changedFields, {
    notes: "write one, as note: { text, claims }.",
    lines:
      "write a line of your own under drawn:, from a GeoJSON file, with the claims that give the way; or remove it.",
  });

/** scenes/<id>.yaml for `panel: map`: where it was, from far to near. */
export const MapYaml = z
  .strictObject({
    panel: z.literal("map"),
    title: Text.max(36, phone(36)).describe("The name of the graphic."),
    footer: Text.max(48, phone(48)).describe("Credits the outlines."),
    countries: z
      .array(Exact)
      .min(1, "names no country")
      .describe("Countries whose borders are drawn, named as Natural Earth names them."),
    focus: Exact.optional().describe("The country that stands out, with a tinted border."),
    rivers: z.array(Exact).default([]).describe("Rivers that are drawn, named as components/panels/map/data has them."),
    views: z.record(Id, View).describe("Parts of the map that steps move to."),
    places: z.record(Id, Place).describe("Names that steps may show."),
    drawn: z.record(Id, Drawn).default({}).describe("Points, lines and areas of your own that steps may draw."),
    steps: z.record(Id, Step).describe("What is shown at each step, under the step's id."),
  })
  .register(changedFields, {
    lines:
      "write a line of your own under drawn:, from a GeoJSON file, with the claims that give the way; or remove it.",
  });
export type MapYaml = z.infer<typeof MapYaml>;
