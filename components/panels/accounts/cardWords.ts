import { formatList } from "@/story/format/formatList";
import type { CardManner, CardWords } from "@/story/model/card";
import { type AccountsState, isTold } from "./states";

/** What became of checking each account, under the scene's title; who gave it stands on no card. */
export function cardWords(state: AccountsState, manner: CardManner): CardWords | undefined {
  const told = state.rows.filter(isTold).map(({ checked }) => `“${checked}”`);
  if (told.length === 0) return undefined;
  const rows = `A register of ${state.rows.length} lines, ${told.length} filled in`;
  if (manner === "shape") return { alt: rows, figures: [] };
  return { label: state.title, alt: `${rows}: ${formatList(told, "and")}`, figures: [] };
}
