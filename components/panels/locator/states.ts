import { countNoteLines, NOTE_WIDTH } from "./countNoteLines";
import { drawLine, type Line } from "./drawLine";
import type { MapSpec } from "./drawOutlines";
import { frameOf, inView, type View, viewOf } from "./frames";
import type { Spot } from "./projection";
import { type Scale, scaleOf } from "./scaleOf";
import type { LocatorYaml } from "./schema";

type Place = LocatorYaml["places"][string];

/** A name on the map; `at` in units from the middle of the view. */
export type Label = { place: string; text: string; kind: Place["kind"]; side: Place["side"]; focus: boolean; at: Spot };

/** What the steps before and after show: in its place on the map, unseen, so that it goes with the map from step to step. */
export type Unseen = { labels: Label[]; lines: Line[] };

/** Everything that one step's still, sentence and row show. `number` counts from 1 to `count`. */
export type LocatorState = {
  number: number;
  count: number;
  title: string;
  footer: string;
  /** The same in every state of a scene. */
  map: MapSpec;
  view: View;
  scale: Scale;
  labels: Label[];
  lines: Line[];
  unseen: Unseen;
  notes: string[];
  /** Lines to keep free for notes in every still, so that the map does not change its size. */
  room: { narrow: number; wide: number };
};

/** One state a step. Expects a scene that `check` finds nothing in. */
export function states(scene: LocatorYaml): Map<string, LocatorState> {
  const { title, footer, countries, focus, views, steps } = scene;
  const map = { frame: frameOf(Object.values(views)), countries, focus };
  const count = Object.keys(steps).length;
  const told = Object.values(steps).map(({ notes }) => notes);
  const roomAt = (width: number) => Math.max(0, ...told.map((notes) => countNoteLines(notes, width)));
  const room = { narrow: roomAt(NOTE_WIDTH.narrow), wide: roomAt(NOTE_WIDTH.wide) };
  const all = Object.entries(steps);
  return new Map(
    all.flatMap(([id, step], index): [string, LocatorState][] => {
      const written = views[step.view];
      if (!written) return [];
      const view = viewOf(written);
      const draw = (show: readonly string[], drawn: readonly string[]) => ({
        labels: show.flatMap((place) => drawLabel(scene, place, view)),
        lines: drawn.flatMap((line) => drawLine(scene, line, step.show, view)),
      });
      const near = [all[index - 1], all[index + 1]].flatMap((neighbour) => neighbour?.[1] ?? []);
      const others = (key: "show" | "lines") => [
        ...new Set(near.flatMap((neighbour) => neighbour[key]).filter((one) => !step[key].includes(one))),
      ];
      const state = {
        ...{ number: index + 1, count, title, footer, map, view, room },
        scale: scaleOf(written),
        ...draw(step.show, step.lines),
        unseen: draw(others("show"), others("lines")),
        notes: step.notes.map(({ text }) => text),
      };
      return [[id, state]];
    }),
  );
}

function drawLabel({ places, focus }: LocatorYaml, place: string, view: View): Label[] {
  const found = places[place];
  if (!found) return [];
  const { label: text, kind, side, at } = found;
  return [{ place, text, kind, side, focus: text === focus, at: inView(at, view) }];
}
