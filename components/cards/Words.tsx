import type { CSSProperties } from "react";
import { fitText } from "./fitText";
import type { type } from "./layout";

type Props = {
  text: string;
  as: keyof typeof type;
  lines?: { from: number; to: number };
  /** px that they may be at the most. */
  most?: number;
  style?: CSSProperties;
};

/** Words of a card, as big as their place lets them be. What would not fit is told where the story is checked, and is not drawn. */
export function Words({ text, as, lines, most, style }: Props) {
  const fit = fitText(text, as, { lines, most });
  const serif = as === "large";
  return (
    <div
      style={{
        display: "block",
        fontFamily: serif ? "Charis SIL, Charis SIL ext" : "Archivo Narrow, Archivo Narrow ext",
        fontSize: fit?.size,
        lineHeight: serif ? 1.06 : 1.15,
        flexShrink: 0,
        ...style,
      }}
    >
      {fit ? text : ""}
    </div>
  );
}
