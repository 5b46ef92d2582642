import { square } from "./layout";
import { colour } from "./palette";

const gap = 34;
/** Clear of the words above. */
const top = 12;
const most = { height: 344, pitch: 36 };

/** Ruled lines in two columns, all equal: one for each person of a memorial. */
export function MemorialLines({ count }: { count: number }) {
  const columns = count > 1 ? 2 : 1;
  const rows = Math.ceil(count / columns);
  const pitch = Math.min(most.pitch, most.height / rows);
  const width = (square.size - gap * (columns - 1)) / columns;
  const d = Array.from({ length: count }, (_, index) => {
    const [column, row] = [Math.floor(index / rows), index % rows];
    return `M${column * (width + gap)} ${Math.round(row * pitch) + top}h${width}`;
  }).join("");
  return (
    <svg width={square.size} height={Math.ceil(rows * pitch) + top} aria-hidden="true">
      <path d={d} stroke={colour("ink")} strokeWidth={Math.min(4, pitch / 3)} />
    </svg>
  );
}
