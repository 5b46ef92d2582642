import { proseIn } from "../check/proseIn";
import { grammarOf } from "../language/grammarOf";
import type { Draft } from "../model/draft";
import type { Place } from "../model/finding";

/** Where each figure stands in the chapters and scenes of a draft, whatever it counts there: by its value, "52". */
export function figurePlaces(draft: Draft): Record<string, Place[]> {
  const { figuresIn } = grammarOf(draft.language);
  const found = new Map<string, Place[]>();
  const note = (value: number, place: Place) => found.set(String(value), [...(found.get(String(value)) ?? []), place]);
  for (const prose of draft.chapters.flatMap(proseIn))
    for (const figure of figuresIn(prose.text)) note(figure.value, prose.at(figure));
  for (const { parsed, place } of draft.scenes.values())
    for (const { text, path } of parsed?.panel.shown(parsed.scene) ?? [])
      for (const { value } of figuresIn(String(text))) note(value, place(path));
  return Object.fromEntries(found);
}
