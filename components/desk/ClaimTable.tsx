import { useVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import type { LedgerLine } from "@/story/model/desk";
import type { Sorting } from "./ledger";

type Props = {
  lines: LedgerLine[];
  /** What the table scrolls in. */
  room: RefObject<HTMLElement | null>;
  sorting: { value: Sorting; set(value: Sorting): void };
  on: { open(id: string): void; go(line: LedgerLine): void };
};

const columns: [Sorting["by"], string][] = [
  ["figure", "Claim"],
  ["speaker", "Who said it"],
  ["status", "Status"],
  ["cited", "Cited"],
  ["file", "Line"],
];

/** Claims, of which only those in view and near it are in the page: a story may have thousands. */
export function ClaimTable({ lines, room, sorting, on }: Props) {
  const table = useRef<HTMLTableElement>(null);
  const [above, setAbove] = useState(0);
  useLayoutEffect(() => setAbove(table.current?.offsetTop ?? 0), []);
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => room.current,
    estimateSize: () => 48,
    getItemKey: (index) => lines[index]?.id ?? index,
    scrollMargin: above,
    overscan: 12,
  });
  const shown = rows.getVirtualItems();
  const before = (shown[0]?.start ?? above) - above;
  const after = rows.getTotalSize() + above - (shown.at(-1)?.end ?? above);
  return (
    <table ref={table} aria-rowcount={lines.length + 1}>
      <thead>
        <tr aria-rowindex={1}>
          {columns.map(([by, words]) => (
            <Head key={by} by={by} words={words} sorting={sorting} />
          ))}
        </tr>
      </thead>
      <tbody>
        <Gap height={before} />
        {shown.map(({ index, key }) => {
          const line = lines[index];
          return (
            line && (
              <tr key={String(key)} ref={rows.measureElement} data-index={index} aria-rowindex={index + 2}>
                <Cells line={line} on={on} />
              </tr>
            )
          );
        })}
        <Gap height={after} />
      </tbody>
    </table>
  );
}

const Gap = ({ height }: { height: number }) =>
  height > 0 ? (
    <tr>
      <td colSpan={columns.length} className="desk-gap" style={{ height }} />
    </tr>
  ) : null;

type HeadProps = { by: Sorting["by"]; words: string; sorting: Props["sorting"] };

function Head({ by, words, sorting: { value, set } }: HeadProps) {
  const isBy = value.by === by;
  return (
    <th scope="col" aria-sort={isBy ? (value.isDown ? "descending" : "ascending") : undefined}>
      <button type="button" onClick={() => set({ by, isDown: isBy && !value.isDown })}>
        {words} <span aria-hidden="true">{isBy ? (value.isDown ? "↓" : "↑") : ""}</span>
      </button>
    </th>
  );
}

const Cells = ({ line, on }: { line: LedgerLine; on: Props["on"] }) => (
  <>
    <td>
      <button type="button" onClick={() => on.open(line.id)}>
        {line.figure || line.statement}
      </button>
    </td>
    <td>{line.speaker}</td>
    <td>{line.lacks.length > 0 ? "with a mistake" : line.status}</td>
    <td>{line.uses.length}</td>
    <td>
      <button type="button" aria-label={`${line.place.line}, the text of ${line.id}`} onClick={() => on.go(line)}>
        {line.place.line}
      </button>
    </td>
  </>
);
