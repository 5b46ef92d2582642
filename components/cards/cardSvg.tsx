import satori from "satori";
import type { Card } from "@/story/model/card";
import { CardPicture } from "./CardPicture";
import { cardDrawing } from "./cardDrawing";
import { cardFonts } from "./cardFonts";
import { card as size } from "./layout";

/** A card as SVG. `letters`: as outlines, so that it looks the same on every machine, or as text, so that it can be read. */
export async function cardSvg(card: Card, letters: "outlines" | "text" = "outlines"): Promise<string> {
  const drawing = card.drawing && (await cardDrawing(card.drawing));
  const picture = <CardPicture card={card}>{drawing}</CardPicture>;
  return satori(picture, { ...size, fonts: cardFonts, embedFont: letters === "outlines" });
}
