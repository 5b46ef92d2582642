import type { Language } from "@/story/model/language";
import type { Picture } from "@/story/model/picture";
import type { Linked } from "@/story/model/scene";
import type { CompareStep, CompareYaml } from "./schema";
import { type TextPiece, tellApart } from "./tellApart";

type Side<What> = What & { label: string };

/** What stands beside what. */
export type Pair =
  | { kind: "pictures"; as: CompareStep["as"]; sides: [Side<{ picture: Picture }>, Side<{ picture: Picture }>] }
  | { kind: "texts"; sides: [Side<{ pieces: TextPiece[] }>, Side<{ pieces: TextPiece[] }>] };

/** Everything that one step's still, sentence and row show. `number` counts from 1 to `count`. */
export type CompareState = {
  language: Language;
  number: number;
  count: number;
  title: string;
  pair: Pair;
  note?: string;
};

/** One state a step. Expects a scene that the checks find nothing in. */
export function states({ title, steps }: CompareYaml, linked: Linked): Map<string, CompareState> {
  const all = Object.entries(steps);
  return new Map(
    all.map(([id, step], index): [string, CompareState] => {
      const [number, count] = [index + 1, all.length];
      const pair = step.pictures ? picturesOf(step, linked) : textsOf(step, linked);
      return [id, { language: linked.language, number, count, title, pair, note: step.note?.text }];
    }),
  );
}

function picturesOf({ pictures = [], as }: CompareStep, linked: Linked): Pair {
  const [first, second] = pictures.map(({ picture: id, label }) => {
    const picture = linked.pictures.get(id);
    if (!picture) throw new Error(`The checks let a scene through that shows picture "${id}", which does not exist.`);
    return { label, picture };
  });
  if (!first || !second) throw noPair();
  return { kind: "pictures", as, sides: [first, second] };
}

function textsOf({ texts = [] }: CompareStep, { claim }: Linked): Pair {
  const [first, second] = texts.map(({ claim: id, part, label }) => ({
    label,
    words: part ?? claim(id).quote?.text ?? "",
  }));
  if (!first || !second) throw noPair();
  const [one, other] = tellApart(first.words, second.words);
  return {
    kind: "texts",
    sides: [
      { label: first.label, pieces: one },
      { label: second.label, pieces: other },
    ],
  };
}

const noPair = () => new Error("The checks let a scene through that compares nothing with another.");
