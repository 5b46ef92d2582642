import type { KeyboardEvent } from "react";
import type { YamlPath } from "@/story/model/yamlChange";
import { useForm } from "./FormTools";
import { fieldId } from "./fieldId";

/** An item among `count`: how it is moved by some places and removed, and the keys that do so (Alt with an arrow). The caret goes along. */
export function useItem(path: YamlPath, index: number, count: number) {
  const { change, focus, readOnly } = useForm();
  const group = path.slice(0, -1);
  const move = (by: number) => {
    const to = index + by;
    if (readOnly || to < 0 || to >= count) return;
    const from = fieldId(path);
    const there = fieldId(typeof path.at(-1) === "number" ? [...group, to] : path);
    const active = document.activeElement?.id ?? "";
    change({ move: path, to });
    focus(active.startsWith(from) ? there + active.slice(from.length) : there);
  };
  return {
    move,
    remove() {
      change({ delete: path });
      focus(`${fieldId(group)}-add`);
    },
    onKeyDown(event: KeyboardEvent) {
      const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
      if (!event.altKey || by === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      move(by);
    },
  };
}
