import type { YamlPath } from "@/story/model/yamlChange";
import { useForm } from "./FormTools";
import { useItem } from "./useItem";

type Props = { path: YamlPath; index: number; count: number; name: string };

/** What can be done with an item of a list or a group: put it before or behind its neighbour, or take it out. */
export function ItemBar({ path, index, count, name }: Props) {
  const { readOnly } = useForm();
  const { move, remove } = useItem(path, index, count);
  return (
    <span className="desk-item-bar">
      <button type="button" disabled={readOnly || index === 0} aria-label={`Up: ${name}`} onClick={() => move(-1)}>
        ↑
      </button>
      <button
        type="button"
        disabled={readOnly || index === count - 1}
        aria-label={`Down: ${name}`}
        onClick={() => move(1)}
      >
        ↓
      </button>
      <button type="button" disabled={readOnly} aria-label={`Remove: ${name}`} onClick={remove}>
        ×
      </button>
    </span>
  );
}
