import { colour } from "@/components/cards/palette";
import { Words } from "@/components/cards/Words";
import type { DrawingRoom } from "@/components/panels/panel";
import { edgePath } from "@/components/panels/ruled/edgePath";
import { fieldRows, marksBox, marksPath } from "@/components/panels/ruled/marksPath";
import type { CardManner } from "@/story/model/card";
import { blocksOn } from "./blocksOn";
import type { Block, CountState } from "./CountState";
import { speakerRoom } from "./cardWords";
import type { Flag } from "./Flag";

type Props = { state: CountState; manner: CardManner; room: DrawingRoom };

/** px of a line that is ruled, and of the words that sign it. */
const edge = 24;
const signed = { figure: 64, tall: 72, under: 20 };

/** The field of marks on a preview card, each band ruled off and signed. */
export function CountCard({ state: { page }, manner, room }: Props) {
  if (page.kind !== "marks") return <div style={{ display: "flex" }} />;
  const blocks = blocksOn(page);
  const flags = manner === "whole" ? blocks.flatMap((block) => block.flags) : [];
  const words = flags.length * (signed.tall + signed.under);
  const row = rowFor(page.row, blocks, { ...room, height: room.height - words - blocks.length * edge });
  return (
    <div style={{ display: "flex", flexDirection: "column" }}>
      {blocks.map((block) => (
        <div key={block.name} style={{ display: "flex", flexDirection: "column" }}>
          {block.marks > 0 && <Marks block={block} row={row} width={room.width} />}
          <Ruled block={block} width={room.width} />
          {manner === "whole" && block.flags.map((flag) => <Signed key={flag.claim} flag={flag} width={room.width} />)}
        </div>
      ))}
    </div>
  );
}

/** Figure and speaker on one line, as on a stage. */
function Signed({ flag: { figure, who }, width }: { flag: Flag; width: number }) {
  const line = { display: "flex", alignItems: "baseline", height: signed.tall, marginBottom: signed.under } as const;
  return (
    <div style={line}>
      <div style={{ fontFamily: "Heading, Heading ext", fontSize: signed.figure, flexShrink: 0, marginRight: 18 }}>
        {figure}
      </div>
      <Words as="label" text={who} room={speakerRoom(figure, width)} />
    </div>
  );
}

/** Marks in a row as wide as the room: no fewer than on a stage, and as many more as it takes for all rows to go into its height. */
function rowFor(least: number, blocks: Block[], room: DrawingRoom): number {
  const tall = (row: number) =>
    blocks.reduce((sum, { marks }) => {
      const box = marksBox(marks, fieldRows(row));
      return sum + (room.width / box.width) * box.height;
    }, 0);
  let row = least;
  while (tall(row) > room.height) row += 1;
  return row;
}

function Marks({ block: { marks, solid }, row, width }: { block: Block; row: number; width: number }) {
  const rows = fieldRows(row);
  const box = marksBox(marks, rows);
  const pen = solid ? { fill: colour("stage-ink") } : { fill: "none", stroke: colour("stage-ink"), strokeWidth: 1 };
  return (
    <svg
      width={width}
      height={(width / box.width) * box.height}
      viewBox={`${box.x} 0 ${box.width} ${box.height}`}
      aria-hidden="true"
      style={{ flexShrink: 0 }}
    >
      <path d={marksPath(marks, rows, solid)} {...pen} />
    </svg>
  );
}

function Ruled({ block: { flags }, width }: { block: Block; width: number }) {
  const hedges = new Set(flags.map(({ hedge }) => hedge));
  const [hedge = "exact"] = hedges.size === 1 ? hedges : [];
  return (
    <svg
      width={width}
      height={edge}
      viewBox={`0 0 ${(width * 10) / edge} 10`}
      aria-hidden="true"
      style={{ flexShrink: 0 }}
    >
      <path d={edgePath(hedge, (width * 10) / edge)} fill="none" stroke={colour("stage-ink")} strokeWidth={2.5} />
    </svg>
  );
}
