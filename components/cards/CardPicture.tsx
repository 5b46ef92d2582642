import type { ReactNode } from "react";
import { besideDrawing } from "@/story/format/cardWordsOf";
import { fitBeside } from "@/story/format/fitCardText";
import type { Card } from "@/story/model/card";
import { inside, card as size } from "./layout";
import { colour } from "./palette";
import { Words } from "./Words";

const column = { display: "flex", flexDirection: "column" } as const;
const quiet = { color: colour("stage-ink-2") };
/** Large letters hang over the room they are given by a few px. */
const hang = { marginLeft: 3, marginRight: 6 };
const outline = { ...hang, color: colour("stage-ground"), WebkitTextStroke: `6px ${colour("stage-ink")}` };

/** A card, laid out: a stage of deep ink, and on it, as large as a chat needs it, what it says. */
export function CardPicture({ card, children }: { card: Card; children?: ReactNode }) {
  return (
    <div style={{ display: "flex", ...size, background: colour("stage-ground"), color: colour("stage-ink") }}>
      <div style={{ position: "absolute", ...inside, ...column }}>
        <Words as="head" text={card.head} style={quiet} />
        <Body card={card}>{children}</Body>
      </div>
    </div>
  );
}

/** The words over a drawing: large ones, and beside them what is counted. */
function Heading({ large = "", label = "" }: Pick<Card, "large" | "label">) {
  const rooms = large && label ? fitBeside(large, label, besideDrawing.under.tall) : undefined;
  const aside = { ...quiet, ...(rooms && { maxWidth: rooms.label.wide }) };
  return (
    <div style={{ display: "flex", alignItems: "flex-end", justifyContent: "space-between" }}>
      {large && <Words as="large" text={large} room={rooms?.large ?? besideDrawing.under} style={hang} />}
      {label && <Words as="label" text={label} room={rooms?.label ?? {}} style={aside} />}
    </div>
  );
}

function Body({ card: { label, large, hollow, small, drawing }, children }: { card: Card; children: ReactNode }) {
  const rest = { flexGrow: 1, justifyContent: "center" } as const;
  if (drawing?.kind === "panel" && drawing.place === "beside")
    return (
      <div style={{ display: "flex", flexGrow: 1, alignItems: "center", justifyContent: "space-between" }}>
        {large && <Words as="large" text={large} room={besideDrawing.beside} style={{ width: 500 }} />}
        {children}
      </div>
    );
  if (drawing?.kind === "panel" || drawing?.kind === "people")
    return (
      <div style={{ ...column, flexGrow: 1, justifyContent: "space-between", paddingTop: 10 }}>
        <Heading large={large} label={label} />
        <div style={{ ...column, ...rest }}>{children}</div>
      </div>
    );
  return (
    <div style={{ ...column, ...rest }}>
      {label && <Words as="label" text={label} style={{ ...quiet, marginBottom: 8 }} />}
      {children}
      {large && <Words as="large" text={large} room={{ tall: small ? 270 : 400 }} style={hollow ? outline : hang} />}
      {small && <Words as="small" text={small} style={{ marginTop: 20 }} />}
    </div>
  );
}
