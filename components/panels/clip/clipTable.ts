import { endSentence } from "@/components/panels/endSentence";
import { sayIn } from "@/story/messages/sayIn";
import type { Language } from "@/story/model/language";
import type { Table } from "@/story/model/scene";
import type { ClipState } from "./ClipState";
import { clipFacts, previewFacts } from "./clipFacts";
import { heardWords, saidKey } from "./describeClip";

/** One row a step: what is played, what is heard in it and when, and whose it is. */
export function clipTable(states: Map<string, ClipState>, language: Language): Table {
  const say = sayIn(language);
  return {
    columns: [say("table.step"), say("clip.table.clip"), say("words.table.said"), say("picture.table.credit")],
    rows: [...states.values()].map((state) => [
      say("part.of", { number: state.number, count: state.count }),
      [
        say("colon", { label: clipFacts(state.clip, language), words: state.clip.caption }),
        ...previewFacts(state.clip, language),
      ]
        .map(endSentence)
        .join(" "),
      saidIn(state) || say("table.none"),
      `${endSentence(state.clip.credit)} ${endSentence(state.clip.licence)}`,
    ]),
  };
}

const saidIn = (state: ClipState): string =>
  [...(state.said ? [heardWords(state) ?? ""] : []), ...saidKey(state)].map(endSentence).join(" ");
