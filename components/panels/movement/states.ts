import { drawTrail, hasTrail, type Point } from "./drawTrail";
import { fitNote, type NoteSpot } from "./fitNote";
import { followActors, type Move } from "./followActors";
import { type PlaceRow, placeSlots } from "./placeSlots";
import type { MovementYaml } from "./schema";

type Look = Pick<MovementYaml["actors"][string], "label" | "colour" | "evidence" | "note">;

/** An actor on the now line. `change`: what this step does to it; `from`: the place it left at this step. */
export type Head = Look & {
  actor: string;
  place: PlaceRow;
  slot: number;
  change: "appears" | "moves" | "stays";
  from?: PlaceRow;
};

/** The same in every state of a scene: what lies ahead is cut off at the now line. */
export type Trail = Omit<Look, "label" | "note"> & { actor: string; points: Point[] };

/** `name` is unique in its still. */
export type Note = NoteSpot & { name: string; place: PlaceRow; text: string };

/** Everything that one step's still, sentence and row show. `number` counts from 1 to `count`. */
export type MovementState = {
  number: number;
  count: number;
  title: string;
  footer: string;
  /** Lines of the drawing, over all places. */
  slots: number;
  places: PlaceRow[];
  heads: Head[];
  trails: Trail[];
  notes: Note[];
  /** The places above and below the line that closes. */
  cordon?: { above: PlaceRow; below: PlaceRow };
};

type Moves = ReadonlyMap<string, Move[]>;

/** One state a step. Expects a scene that `check` finds nothing in. */
export function states(scene: MovementYaml): Map<string, MovementState> {
  const moves = followActors(scene);
  const places = placeSlots(scene, moves);
  const slots = places.reduce((sum, place) => sum + place.slots, 0);
  const count = Object.keys(scene.steps).length;
  const { title, footer } = scene;
  const trails = Object.entries(scene.actors).map(([actor, { colour, evidence }]) => ({
    actor,
    colour,
    evidence,
    points: drawTrail(actor, moves.get(actor) ?? [], places, count),
  }));
  return new Map(
    Object.keys(scene.steps).map((id, index) => {
      const number = index + 1;
      const heads = headsAt(number, scene, moves, places);
      const notes = notesAt(number, scene, { places, heads, trails });
      return [
        id,
        { number, count, title, footer, slots, places, heads, trails, notes, cordon: cordonAt(number, scene, places) },
      ];
    }),
  );
}

function headsAt(number: number, { actors }: MovementYaml, moves: Moves, places: PlaceRow[]): Head[] {
  return [...moves].flatMap(([actor, way]): Head[] => {
    const last = way.filter(({ step }) => step <= number).at(-1);
    const place = places.find(({ id }) => id === last?.to);
    const slot = place?.seats.get(actor);
    const look = actors[actor];
    if (!last || !place || slot === undefined || !look) return [];
    const { label, colour, evidence, note } = look;
    const head = { actor, label, colour, evidence, note, place, slot };
    if (last.step < number) return [{ ...head, change: "stays" }];
    const from = places.find(({ id }) => id === last.from);
    return [{ ...head, change: from ? "moves" : "appears", from }];
  });
}

type Drawn = { places: PlaceRow[]; heads: Head[]; trails: Trail[] };

function notesAt(number: number, scene: MovementYaml, { places, heads, trails }: Drawn): Note[] {
  const taken = new Set(heads.flatMap(({ slot, note }) => (note ? [slot, slot + 1] : slot)));
  const step = Object.values(scene.steps)[number - 1];
  return (step?.notes ?? []).flatMap(({ place: id, text }, index, all) => {
    const place = places.find((row) => row.id === id);
    if (!place) return [];
    const free = Array.from({ length: place.slots }, (_, n) => place.first + n).filter((slot) => !taken.has(slot));
    const clear = free.filter((slot) => !trails.some(({ points }) => hasTrail(points, slot, number)));
    const prefer = heads.filter(({ change }) => change !== "stays").map(({ slot }) => slot + 1);
    const spot = fitNote(text, { free, clear, prefer });
    if (!spot) return [];
    for (let line = 0; line < spot.lines; line++) taken.add(spot.slot + line);
    const before = all.slice(0, index).filter((note) => note.place === id).length;
    return [{ ...spot, name: before > 0 ? `${id}-${before + 1}` : id, place, text }];
  });
}

function cordonAt(number: number, scene: MovementYaml, places: PlaceRow[]): MovementState["cordon"] {
  const told = Object.values(scene.steps).slice(0, number);
  const id = told.findLast(({ cordon }) => cordon)?.cordon;
  const index = places.findIndex((place) => place.id === id);
  const [above, below] = [places[index - 1], places[index]];
  return above && below ? { above, below } : undefined;
}
