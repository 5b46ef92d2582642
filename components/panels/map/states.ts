import { isDoubted } from "@/components/panels/ruled/isDoubted";
import { speakerOf } from "@/story/format/speakerOf";
import { sayIn } from "@/story/messages/sayIn";
import type { Language } from "@/story/model/language";
import type { Linked } from "@/story/model/scene";
import { countryName } from "./countryName";
import { drawGround, type GroundPaths } from "./drawGround";
import type { MapSpec } from "./drawOutlines";
import { frameOf, inView, type View, viewOf } from "./frames";
import { type Box, project, type Spot } from "./projection";
import type { Ground } from "./readGround";
import { type Scale, scaleOf } from "./scaleOf";
import type { MapYaml } from "./schema";

type Place = MapYaml["places"][string];

/** A name on the map; `at` in units from the middle of the view. */
export type Label = Pick<Place, "kind" | "side" | "area"> & { place: string; text: string; focus: boolean; at: Spot };

/** A shape of the editor's own on the map, and who says that it ran or lay so. `hollow`: what says so is in doubt. */
export type Drawn = GroundPaths & { id: string; label: string; who: string; hollow: boolean };

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
  /** What lies over the map, and in place of that two accounts, each on a map of its own. */
  drawn: Drawn[];
  accounts?: Drawn[];
  /** A town in a small drawing of the whole country, and in units where it stands. */
  locator?: { town: string; at: Spot };
  note?: string;
};

/** The check asks where things lie before it is known who says so. */
type Told = Pick<Linked, "language" | "files"> & { claim?: Linked["claim"] };

/** One state a step. Expects a scene that `check` finds nothing in. */
export function states(scene: MapYaml, linked: Told): Map<string, MapState> {
  const { language } = linked;
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
      const ways = (ids: string[]) => ids.flatMap((way) => drawWay(scene, way, map.frame, linked));
      const [drawn, accounts] = [ways(step.draw), step.accounts && ways(step.accounts)];
      const note = step.note?.text;
      const [number, shown] = [index + 1, { map, view, scale, labels, drawn, accounts, locator, note }];
      return [[id, { language, number, count, title, footer, ...shown }]];
    }),
  );
}

function drawWay({ drawn }: MapYaml, id: string, frame: Box, { files, claim, language }: Told): Drawn[] {
  const found = drawn[id];
  const ground = files?.get(found?.file ?? "") as Ground | undefined;
  if (!found || !ground || "rule" in ground) return [];
  const said = claim ? found.claims.map(claim) : [];
  return [
    {
      ...{ id, label: found.label, ...drawGround(ground.shapes, frame) },
      who: [...new Set(said.map((one) => speakerOf(one, language)))].join(sayIn(language)("list.semicolon")),
      hollow: said.some(({ status }) => isDoubted(status)),
    },
  ];
}

function placeLabel({ places, focus = "" }: MapYaml, place: string, view: View, language: Language): Label[] {
  const found = places[place];
  if (!found) return [];
  const { label: text, kind, side, area, at } = found;
  const isFocus = [focus, countryName(focus, language)].includes(text);
  return [{ place, text, kind, side, area, focus: isFocus, at: inView(at, view) }];
}
