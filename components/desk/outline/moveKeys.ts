import type { KeyboardEvent } from "react";
import type { Part } from "@/story/model/outlineChange";
import type { Act } from "./Act";

/** The place of a part among those beside it, from 0. */
export type Places = { index: number; count: number };

/** Puts a part one place up or down; undefined where there is none. */
export function moveBy({ change }: Act, part: Part, title: string, places: Places | undefined, by: 1 | -1) {
  const to = (places?.index ?? 0) + by;
  if (!places || to < 0 || to >= places.count) return undefined;
  return () => change({ do: "move", part, to }, `"${title}" is number ${to + 1} of ${places.count} now.`);
}

/** Props of the link to a part that can be moved: Alt and an arrow move it. */
export function moveKeys(act: Act, part: Part, title: string, places: Places | undefined) {
  if (!places) return {};
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    void moveBy(act, part, title, places, event.key === "ArrowUp" ? -1 : 1)?.();
  };
  return { onKeyDown, "aria-keyshortcuts": "Alt+ArrowUp Alt+ArrowDown" };
}
