import { countNoteLines } from "./countNoteLines";
import { drawLine, type Line } from "./drawLine";
import type { MapSpec } from "./drawOutlines";
import { frameOf, type View, viewOf } from "./frames";
import { project, type Spot } from "./projection";
import { type Scale, scaleOf } from "./scaleOf";
import type { LocatorYaml } from "./schema";

type Place = LocatorYaml["places"][string];

/** A name on the map; `at` in units from the middle of the view. */
export type Label = { place: string; text: string; kind: Place["kind"]; side: Place["side"]; focus: boolean; at: Spot };

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
  notes: string[];
  /** Lines to keep free for notes in every still, so that the map does not change its size. */
  room: { narrow: number; wide: number };
};

/** One state a step. Expects a scene that `check` finds nothing in. */
export function states(scene: LocatorYaml): Map<string, LocatorState> {
  const { title, footer, countries, focus, views, places, steps } = scene;
  const map = { frame: frameOf(Object.values(views)), countries, focus };
  const count = Object.keys(steps).length;
  const told = Object.values(steps).map(({ notes }) => notes);
  const room = {
    narrow: Math.max(0, ...told.map(countNoteLines)),
    wide: Math.max(0, ...told.map(({ length }) => length)),
  };
  return new Map(
    Object.entries(steps).flatMap(([id, step], index): [string, LocatorState][] => {
      const written = views[step.view];
      if (!written) return [];
      const view = viewOf(written);
      const inView = (point: Place["at"]): Spot => {
        const { x, y } = project(point);
        return { x: x - view.x, y: y - view.y };
      };
      const labels = step.show.flatMap((place): Label[] => {
        const found = places[place];
        if (!found) return [];
        const { label: text, kind, side, at } = found;
        return [{ place, text, kind, side, focus: text === focus, at: inView(at) }];
      });
      const lines = step.lines.flatMap((line) => drawLine(scene, line, step.show, inView));
      const notes = step.notes.map(({ text }) => text);
      return [
        [
          id,
          { number: index + 1, count, title, footer, map, view, scale: scaleOf(written), labels, lines, notes, room },
        ],
      ];
    }),
  );
}
