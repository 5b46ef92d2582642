import type { Language } from "@/story/model/language";
import type { Linked } from "@/story/model/scene";
import { countryName } from "./countryName";
import type { MapSpec } from "./drawOutlines";
import { frameOf, inView, type View, viewOf } from "./frames";
import { project, type Spot } from "./projection";
import { type Scale, scaleOf } from "./scaleOf";
import type { MapYaml } from "./schema";

type Place = MapYaml["places"][string];

/** A name on the map; `at` in units from the middle of the view. */
export type Label = Pick<Place, "kind" | "side" | "area"> & { place: string; text: string; focus: boolean; at: Spot };

/** Everything that one step's still, sentence and row show. `number` counts from 1 to `count`. */
export type MapState = {
  language: Language;
  number: number;
  count: number;
  title: string;
  footer: string;
  /** The same in every state of a scene. */
  map: MapSpec;
  view: View;
  scale: Scale;
  labels: Label[];
  /** A town in a small drawing of the whole country, and in units where it stands. */
  locator?: { town: string; at: Spot };
  note?: string;
};

/** One state a step. Expects a scene that `check` finds nothing in. */
export function states(scene: MapYaml, { language }: Pick<Linked, "language">): Map<string, MapState> {
  const { title, footer, countries, focus, rivers, views, steps } = scene;
  const map = { frame: frameOf(Object.values(views)), countries, focus, rivers };
  const count = Object.keys(steps).length;
  return new Map(
    Object.entries(steps).flatMap(([id, step], index): [string, MapState][] => {
      const written = views[step.view];
      if (!written) return [];
      const view = viewOf(written);
      const labels = step.show.flatMap((place) => placeLabel(scene, place, view, language));
      const scale = scaleOf(written);
      const town = scene.places[step.locator ?? ""];
      const locator = town && { town: town.label, at: project(town.at) };
      const note = step.note?.text;
      const [number, shown] = [index + 1, { map, view, scale, labels, locator, note }];
      return [[id, { language, number, count, title, footer, ...shown }]];
    }),
  );
}

function placeLabel({ places, focus = "" }: MapYaml, place: string, view: View, language: Language): Label[] {
  const found = places[place];
  if (!found) return [];
  const { label: text, kind, side, area, at } = found;
  const isFocus = [focus, countryName(focus, language)].includes(text);
  return [{ place, text, kind, side, area, focus: isFocus, at: inView(at, view) }];
}
