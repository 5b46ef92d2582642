import type { CardManner, CardWords } from "@/story/model/card";
import type { ChartState } from "./ChartState";
import { describe } from "./describe";

/** Lines alone, named by their title: figures on them would be too small for a card. */
export function cardWords(state: ChartState, manner: CardManner): CardWords | undefined {
  const { drawing, title, unit } = state;
  if (drawing.form !== "plots" || drawing.apart) return undefined;
  const alt = describe(state);
  return manner === "shape" ? { alt, figures: [] } : { label: unit, large: title, alt, figures: [] };
}
