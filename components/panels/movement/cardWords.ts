import { sayIn } from "@/story/messages/sayIn";
import type { CardManner, CardWords } from "@/story/model/card";
import { formWords } from "./formWords";
import type { MovementState } from "./MovementState";

/** The title, and how the place is drawn; who is in it stands on no card. A step with accounts apart has no place on one. */
export function cardWords(state: MovementState, manner: CardManner): CardWords | undefined {
  const { title, house, labels, stays, before, apart, language } = state;
  const say = sayIn(language);
  if (apart) return undefined;
  const earlier = before.map(({ mark }) => mark);
  const marks = [...earlier, ...stays, ...labels.flatMap(({ mark }) => (mark && mark.form !== "voice" ? [mark] : []))];
  const place = say(house ? "movement.card.house" : "movement.card.ground");
  const alt = [place, ...marks.map((mark) => formWords(mark, language))].join(say("list.semicolon"));
  return { large: manner === "whole" ? title : undefined, alt, figures: [], beside: true };
}
