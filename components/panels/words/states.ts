import type { Doubt } from "@/components/panels/ruled/Doubt";
import type { Hedge } from "@/components/panels/ruled/Hedge";
import { isDoubted } from "@/components/panels/ruled/isDoubted";
import { formatFigure } from "@/story/format/formatFigure";
import { speakerOf } from "@/story/format/speakerOf";
import { sayIn } from "@/story/messages/sayIn";
import type { Claim } from "@/story/model/claim";
import type { Language } from "@/story/model/language";
import type { Linked } from "@/story/model/scene";
import type { WordsStep, WordsYaml } from "./schema";

/** What is set in the largest type: somebody's words, or a figure and what it counts. */
export type Saying =
  | { kind: "quote"; words: string /** Whose translation it is, where it is one. */; translated?: string }
  | { kind: "figure"; figure: string; counts: string; hedge: Hedge };

/** Everything that one step's still, sentence and row show. `number` counts from 1 to `count`. */
export type WordsState = {
  language: Language;
  number: number;
  count: number;
  claim: string;
  saying: Saying;
  who: string;
  /** Why it is hollow, where it is. */
  doubt?: Doubt;
  note?: string;
};

/** One state a step. Expects a scene that `check` finds nothing in. */
export function states({ steps }: WordsYaml, { claim, language }: Linked): Map<string, WordsState> {
  const all = Object.entries(steps);
  return new Map(
    all.map(([step, shown], index) => {
      const said = claim(shown.quote ?? shown.figure ?? "");
      const { id, status } = said;
      const state: WordsState = {
        ...{ language, number: index + 1, count: all.length, claim: id },
        saying: shown.quote === undefined ? figureOf(said, shown, language) : quotationOf(said, shown, language),
        who: signed(said, shown, language),
        ...(isDoubted(status) && { doubt: status }),
        ...(shown.note && { note: shown.note.text }),
      };
      return [step, state];
    }),
  );
}

function quotationOf({ quote }: Claim, { part }: WordsStep, language: Language): Saying {
  const words = sayIn(language)("quote.words", { words: part ?? quote?.text ?? "" });
  return { kind: "quote", words, ...(quote?.original && { translated: sayIn(language)("words.translated") }) };
}

function figureOf(claim: Claim, { counts }: WordsStep, language: Language): Saying {
  const { qualifier = "exact", unit = "" } = claim;
  const hedge = qualifier === "unknown" ? "exact" : qualifier;
  return { kind: "figure", figure: formatFigure({ ...claim, ours: false }, language), counts: counts ?? unit, hedge };
}

/** Who signs; a sum of this story's own says so, however it is signed. */
function signed(claim: Claim, { quote, who }: WordsStep, language: Language): string {
  if (who === undefined) return (quote && claim.quote?.speaker) || speakerOf(claim, language);
  const say = sayIn(language);
  return claim.ours ? [who, say("count.sum")].join(say("list.semicolon")) : who;
}
