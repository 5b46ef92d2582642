import { type CardRoom, fitCardText } from "@/story/format/fitCardText";
import type { CardManner, CardWords } from "@/story/model/card";
import { blocksOn } from "./blocksOn";
import type { CountState } from "./CountState";
import { describePage } from "./describe";
import type { Flag } from "./Flag";

/** More would leave the marks no height. */
const MOST = 2;

/** A field of marks whose every figure is signed, in words that fit. */
export function cardWords(state: CountState, manner: CardManner): CardWords | undefined {
  const { page, label, sums } = state;
  if (page.kind !== "marks") return undefined;
  const flags = blocksOn(page).flatMap((block) => block.flags);
  if (flags.length > MOST || !flags.every(fits)) return undefined;
  const figures = flags.map(({ claim }) => claim);
  const alt = describePage(state).join(" ");
  if (manner === "shape") return { alt, figures };
  return { label: sums, large: label, alt, figures };
}

/** px of a figure's letter, more or less. */
const LETTER = 38;

/** What a figure leaves of a line of `width` px to who gave it. */
export const speakerRoom = (figure: string, width: number): CardRoom => ({
  lines: { from: 1, to: 1 },
  wide: width - 18 - figure.length * LETTER,
});

/** Where a line is as wide as a card's. */
const fits = ({ figure, who }: Flag) => fitCardText(who, "label", speakerRoom(figure, 1072)) !== undefined;
