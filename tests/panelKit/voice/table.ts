import { sayIn } from "@/story/messages/sayIn";
import type { Language } from "@/story/model/language";
import type { Table } from "@/story/model/scene";
import type { VoiceState } from "./states";

/** One row a step. */
export function table(states: Map<string, VoiceState>, language: Language): Table {
  const say = sayIn(language);
  return {
    columns: [say("table.step"), say("accounts.figure"), say("accounts.who")],
    rows: [...states.values()].map(({ figure, speaker, ...at }) => [say("part.of", at), figure, speaker]),
  };
}
