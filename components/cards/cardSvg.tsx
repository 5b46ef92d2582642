import satori from "satori";
import { panels } from "@/components/panels/panels";
import type { Card } from "@/story/model/card";
import { CardPicture } from "./CardPicture";
import { cardDrawing } from "./cardDrawing";
import { cardFonts } from "./cardFonts";
import { card as size } from "./layout";
import { isFromRight, setFromRight } from "./setFromRight";

const isOfPlace = ({ drawing }: Card) => drawing?.kind === "panel" && panels[drawing.panel]?.card?.ofPlace;

/** A card as SVG. `letters`: as outlines, so that it looks the same on every machine, or as text, so that it can be read. */
export async function cardSvg(card: Card, letters: "outlines" | "text" = "outlines"): Promise<string> {
  const drawing = card.drawing && (await cardDrawing(card.drawing));
  const fonts = { ...size, fonts: cardFonts, embedFont: letters === "outlines" };
  if (!isFromRight(card.alt)) return satori(<CardPicture card={card}>{drawing}</CardPicture>, fonts);
  // In the mirror a drawing of land or of a house would be another.
  const kept = isOfPlace(card) ? <div style={{ display: "flex", transform: "scale(-1, 1)" }}>{drawing}</div> : drawing;
  const svg = await satori(await setFromRight(<CardPicture card={card}>{kept}</CardPicture>), fonts);
  return svg.replace(
    /(<svg[^>]*>)([\s\S]*)(?=<\/svg>\s*$)/,
    `$1<g transform="translate(${size.width} 0) scale(-1 1)">$2</g>`,
  );
}
