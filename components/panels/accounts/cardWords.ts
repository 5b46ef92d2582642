import { fitCardText } from "@/story/format/fitCardText";
import { formatList } from "@/story/format/formatList";
import type { CardManner, CardWords } from "@/story/model/card";
import { cardRows, cardSays } from "./cardRows";
import { type AccountsState, isTold } from "./states";

/** What became of checking each account, under the scene's title; who gave it stands on no card. */
export function cardWords(state: AccountsState, manner: CardManner): CardWords | undefined {
  const { rows, title: label } = state;
  const told = rows.filter(isTold).map(({ checked }) => cardSays(checked));
  const { words } = cardRows(state);
  if (told.length === 0 || !told.every((text) => fitCardText(text, "large", words))) return undefined;
  const register = `A register of ${rows.length} lines, ${told.length} filled in`;
  if (manner === "shape") return { alt: register, figures: [] };
  const quoted = told.map((text) => `“${text}”`);
  return { label, alt: `${register}: ${formatList(quoted, "and")}`, figures: [] };
}
