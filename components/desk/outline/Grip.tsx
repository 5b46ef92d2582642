import type { DragEvent } from "react";
import type { Part } from "@/story/model/outlineChange";
import type { Act } from "./Act";
import type { Places } from "./moveKeys";

/** A part that can be moved, with its place in the list it stands in. */
type Movable = { act: Act; part: Part; title: string; places: Places };

/** What is dragged in this page: there is one at a time. */
let dragged: Movable | undefined;

/** Parts change places with those beside them only. */
const listOf = ({ act, part }: Movable) => [act.story, part.kind, part.kind === "step" ? part.scene : ""].join(" ");

/** What a part is dragged by. Keys and buttons do the same. */
export const Grip = (movable: Movable) => (
  <span
    className="desk-grip"
    draggable
    aria-hidden
    onDragStart={({ dataTransfer }) => {
      dragged = movable;
      dataTransfer.effectAllowed = "move";
      dataTransfer.setData("text/plain", movable.title);
    }}
    onDragEnd={() => {
      dragged = undefined;
    }}
  />
);

/** Props of the row of a part: another of its list is dropped before or behind it. */
export function dropsOn(over: Movable) {
  const isMeant = () => dragged !== undefined && listOf(dragged) === listOf(over);
  const place = (event: DragEvent<HTMLElement>) => {
    const { top, height } = event.currentTarget.getBoundingClientRect();
    return event.clientY < top + height / 2 ? "before" : "behind";
  };
  const unmark = ({ currentTarget }: DragEvent<HTMLElement>) => currentTarget.removeAttribute("data-drop");
  return {
    onDragOver(event: DragEvent<HTMLElement>) {
      if (!isMeant()) return;
      event.preventDefault();
      event.currentTarget.dataset.drop = place(event);
    },
    onDragLeave: unmark,
    onDrop(event: DragEvent<HTMLElement>) {
      unmark(event);
      if (!dragged || !isMeant()) return;
      event.preventDefault();
      const { act, part, title, places } = dragged;
      const gap = over.places.index + (place(event) === "before" ? 0 : 1);
      const to = gap > places.index ? gap - 1 : gap;
      if (to !== places.index)
        void act.change({ do: "move", part, to }, `"${title}" is number ${to + 1} of ${places.count} now.`);
    },
  };
}
