import type { ReactNode } from "react";
import { besideDrawing } from "@/story/format/cardWordsOf";
import type { CardRoom } from "@/story/format/fitCardText";
import type { Card } from "@/story/model/card";
import { card, square } from "./layout";
import { colour } from "./palette";
import { Words } from "./Words";

const pitch = 42;
const column = { display: "flex", flexDirection: "column" } as const;
const middle = {
  position: "absolute",
  left: square.left,
  top: square.top,
  width: square.size,
  height: square.size,
} as const;

/** A card, laid out: ledger paper, and in the middle square what it says, top to bottom. */
export function CardPicture({
  card: { head, label, large, small, drawing },
  children,
}: {
  card: Card;
  children?: ReactNode;
}) {
  return (
    <div style={{ display: "flex", ...card, background: colour("paper"), color: colour("ink") }}>
      <Ledger />
      <div style={{ ...middle, ...column }}>
        <Words as="head" text={head} />
        <div style={{ height: 5, marginTop: 10, flexShrink: 0, background: colour("ink") }} />
        <div style={{ ...column, flexGrow: 1, justifyContent: "center", paddingTop: 12 }}>
          {label && <Words as="label" text={label} style={{ color: colour("ink-2"), marginBottom: 4 }} />}
          {large && <Words as="large" text={large} room={roomFor(drawing)} style={{ marginBottom: 14 }} />}
          {children}
          {small && <Words as="small" text={small} style={{ marginTop: 12 }} />}
        </div>
      </div>
    </div>
  );
}

/** A panel's drawing needs the height; a figure may take two lines, as its hedge or its unit stands in it. */
function roomFor(drawing: Card["drawing"]): CardRoom {
  if (!drawing) return { lines: { from: 2, to: 4 }, tall: 300 };
  return drawing.kind === "lane" ? { lines: { from: 1, to: 2 } } : besideDrawing;
}

/** The ruled lines of the ledger, left and right of what is written on it. */
function Ledger() {
  const rows = Array.from({ length: Math.floor(card.height / pitch) }, (_, index) => (index + 0.5) * pitch);
  const [left, right] = [square.left - 40, square.left + square.size + 40];
  const d = rows.map((y) => `M0 ${y}H${left}M${right} ${y}H${card.width}`).join("");
  return (
    <svg style={{ position: "absolute" }} width={card.width} height={card.height} aria-hidden="true">
      <path d={d} stroke={colour("rule")} strokeWidth={2} />
    </svg>
  );
}
