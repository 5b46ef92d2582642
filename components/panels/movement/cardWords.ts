import type { CardManner, CardWords } from "@/story/model/card";
import { formWords } from "./formWords";
import type { MovementState } from "./MovementState";

/** The title, and how the place is drawn; who is in it stands on no card. A step with accounts apart has no place on one. */
export function cardWords(state: MovementState, manner: CardManner): CardWords | undefined {
  const { title, house, labels, stays, before, apart } = state;
  if (apart) return undefined;
  const earlier = before.map(({ mark }) => mark);
  const marks = [...earlier, ...stays, ...labels.flatMap(({ mark }) => (mark && mark.form !== "voice" ? [mark] : []))];
  const place = house ? "A house, cut open" : "A place on the ground";
  const alt = [place, ...marks.map(formWords)].join("; ");
  return { large: manner === "whole" ? title : undefined, alt, figures: [], beside: true };
}
