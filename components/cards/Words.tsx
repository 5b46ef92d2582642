import type { CSSProperties } from "react";
import { type CardRole, type CardRoom, fitCardText } from "@/story/format/fitCardText";

type Props = { text: string; as: CardRole; room?: CardRoom; style?: CSSProperties };

/** Words of a card, as big as their place lets them be. Where a text fits nowhere, the checks of the story have told its editor. */
export function Words({ text, as, room, style }: Props) {
  const fit = fitCardText(text, as, room);
  if (!fit) return null;
  const faces = as === "large" ? "Heading, Heading ext" : "Archivo Narrow, Archivo Narrow ext";
  const set = { fontFamily: faces, fontSize: fit.size, lineHeight: fit.leading };
  return <div style={{ display: "block", flexShrink: 0, ...set, ...style }}>{text}</div>;
}
