import { wrapLines } from "@/components/panels/wrapLines";
import type { ScenePoint } from "@/story/model/scene";
import { NOTE_WIDTH } from "./fitNote";
import type { MovementYaml } from "./schema";
import { type MovementState, states } from "./states";

/** Characters on a line of the column of places, on a 320 px screen. */
const LABEL_WIDTH = 14;
/** Lines of 14 px that stand on the smallest pinned stage, 248 px high, between title and legend. */
const MOST_SLOTS = 13;

/** What does not fit on a phone. Expects a scene whose names are right. */
export function checkFit(scene: MovementYaml): ScenePoint[] {
  const drawn = states(scene);
  const [first] = drawn.values();
  return first ? [...checkLabels(first), ...checkHeight(first), ...checkNotes(scene, drawn)] : [];
}

function checkLabels({ places }: MovementState): ScenePoint[] {
  return places.flatMap(({ id, label, slots }) => {
    const lines = wrapLines(label, LABEL_WIDTH).length;
    if (lines <= slots) return [];
    const problem = `The label "${label}" needs ${lines} lines on a phone, but this place has ${slots}.`;
    return [
      { rule: "label-too-long", path: ["places", id, "label"], problem, fix: `add slots: ${lines} to the place.` },
    ];
  });
}

function checkHeight({ slots }: MovementState): ScenePoint[] {
  if (slots <= MOST_SLOTS) return [];
  const problem = `The places take ${slots} lines together; ${MOST_SLOTS} fit on a phone.`;
  return [
    { rule: "too-many-lines", path: ["places"], problem, fix: "join actors or places that the story can tell as one." },
  ];
}

function checkNotes(scene: MovementYaml, drawn: Map<string, MovementState>): ScenePoint[] {
  return Object.entries(scene.steps).flatMap(([step, { notes }]) =>
    notes.flatMap(({ place, text }, index) => {
      if (drawn.get(step)?.notes.some((note) => note.place.id === place && note.text === text)) return [];
      const needed = wrapLines(text, NOTE_WIDTH.now).length;
      const label = scene.places[place]?.label;
      return [
        {
          rule: "note-too-long",
          path: ["steps", step, "notes", index, "text"],
          problem: `This note needs ${needed === 1 ? "a free line" : `${needed} free lines`} in "${label}" on a phone, and there is no such room at this step.`,
          fix: `shorten the note, or add slots to the place "${place}".`,
        },
      ];
    }),
  );
}
