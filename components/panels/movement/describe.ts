import { endSentence } from "@/components/panels/endSentence";
import { sayIn } from "@/story/messages/sayIn";
import type { Language } from "@/story/model/language";
import { formWords } from "./formWords";
import type { Label, MovementState } from "./MovementState";
import { hasPlace } from "./states";

/** The still in words: headline, what is told and by whom, how it is drawn, what is not told, and the foot. */
export function describe(state: MovementState): string {
  const { labels, stays, before, foot, language } = state;
  const say = sayIn(language);
  return [
    sayHead(state),
    ...labels.flatMap((label) => sayLabel(label, language)),
    ...stays.map((mark) => say("movement.stays", { mark: formWords(mark, language) })),
    ...before.map(({ who, by, mark }) => say("movement.before", { who, by, mark: formWords(mark, language) })),
    sayPlace(state),
    ...(foot ? [foot] : []),
  ]
    .map(endSentence)
    .join(" ");
}

/** The headline, and who says all that stands under it. */
export const sayHead = ({ head, by, language }: Pick<MovementState, "head" | "by" | "language">): string =>
  by ? sayIn(language)("colon", { label: head, words: by }) : head;

/** "the soldiers: went in, at 9:00" */
export function sayTold({ who, says, note }: Label, language: Language): string {
  const say = sayIn(language);
  const told = who ? say("colon", { label: who, words: says }) : says;
  return note ? [told, note].join(say("list.comma")) : told;
}

function sayLabel(label: Label, language: Language): string[] {
  const { by, untold, mark } = label;
  const say = sayIn(language);
  const told = sayTold(label, language);
  return [
    mark
      ? say("movement.told.drawn", { told, by, mark: formWords(mark, language) })
      : say("movement.told", { told, by }),
    ...(untold ? [untold] : []),
  ];
}

function sayPlace({ house, numbered, apart, labels, language }: MovementState): string {
  const say = sayIn(language);
  if (!house) return say("movement.ground");
  const { floors: storeys, reported } = house;
  if (apart) {
    const times = labels.filter(({ mark }) => hasPlace(mark?.form)).length;
    return reported ? say("movement.houses.storeys", { storeys, times }) : say("movement.houses", { times });
  }
  const drawn = reported ? say("movement.house.storeys", { storeys }) : say("movement.house");
  return numbered ? say("movement.house.numbered", { house: drawn }) : drawn;
}
