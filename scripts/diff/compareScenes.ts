import { type Grammar, grammarOf } from "@/story/language/grammarOf";
import type { Opened } from "../cli/openDraft";
import { matchEntries } from "./compareEntries";
import type { Part } from "./part";
import { fromTo, isSame } from "./words";

const notDrawn = "Its file has changed, but what it shows cannot be compared: one of the two has a mistake in it.";

type Steps = ReadonlyMap<string, string | undefined>;

/** Scenes and steps that came, went or moved, and what their graphics say otherwise than before. */
export function compareScenes(was: Opened, now: Opened): Part[] {
  const valuesOf = ({ draft }: Opened) => new Map([...draft.scenes].map(([id, { value }]) => [id, value]));
  const { renamed } = matchEntries(valuesOf(was), valuesOf(now), now.draft.moved.value);
  const formerly = new Map(renamed.map(([before, after]) => [after, before]));
  const gone = new Set(renamed.map(([before]) => before));
  const ids = [...new Set([...was.draft.scenes.keys(), ...now.draft.scenes.keys()])].filter((id) => !gone.has(id));
  const grammar = grammarOf(now.draft.language);
  return ids.map((id) => {
    const old = formerly.get(id) ?? id;
    const [a, b] = [was.draft.scenes.get(old)?.value, now.draft.scenes.get(id)?.value];
    const title = `Scene ${id}`;
    if (!a) return { title, lines: [`The scene is new: "${b?.title}", ${Object.keys(b?.steps ?? {}).length} steps.`] };
    if (!b) return { title, lines: [`The scene is gone: "${a.title}".`] };
    const lines = [
      ...(old === id ? [] : [`Scene ${old} is now called ${id}.`]),
      ...(["title", "panel"] as const).filter((key) => a[key] !== b[key]).map((key) => fromTo(key, a[key], b[key])),
      ...compareSteps(stepsOf(was, old), stepsOf(now, id), renamedIn(a.steps, b.steps, now.draft.moved.value), grammar),
    ];
    const undrawn = !was.scenes.has(old) || !now.scenes.has(id);
    return { title, lines: undrawn && !isSame(a, b) ? [...lines, notDrawn] : lines };
  });
}

/** A step and what its graphic says; undefined where it cannot be drawn. */
function stepsOf({ draft, scenes }: Opened, id: string): Steps {
  const drawn = new Map(scenes.get(id)?.steps.map(({ id: step, sentence }) => [step, sentence]));
  return new Map(Object.keys(draft.scenes.get(id)?.value.steps ?? {}).map((step) => [step, drawn.get(step)]));
}

/** Steps that are there under another id: as moved.yaml says, or as they show the same. */
function renamedIn(was: object, now: object, moved: ReadonlyMap<string, string>): Map<string, string> {
  return new Map(matchEntries(new Map(Object.entries(was)), new Map(Object.entries(now)), moved).renamed);
}

function compareSteps(before: Steps, now: Steps, renamed: ReadonlyMap<string, string>, grammar: Grammar): string[] {
  const was: Steps = new Map([...before].map(([step, shows]) => [renamed.get(step) ?? step, shows]));
  const stayed = [...now.keys()].filter((step) => was.has(step));
  const moved = !isSame(
    stayed,
    [...was.keys()].filter((step) => now.has(step)),
  );
  return [
    ...[...renamed].map(([old, step]) => `Step ${old} is now called ${step}.`),
    ...[...now.keys()].filter((step) => !was.has(step)).map((step) => `Step ${step} is new: ${now.get(step) ?? ""}`),
    ...[...was.keys()].filter((step) => !now.has(step)).map((step) => `Step ${step} is gone: ${was.get(step) ?? ""}`),
    ...(moved ? [`Its steps are now told in this order: ${[...now.keys()].join(", ")}.`] : []),
    ...stayed.flatMap((step) => {
      const [a, b] = [was.get(step), now.get(step)];
      if (a === b || a === undefined || b === undefined) return [];
      return [`Step ${step} shows`, `  was: ${without(b, a, grammar)}`, `  now: ${without(a, b, grammar)}`];
    }),
  ];
}

/** What `text` says and `other` does not: a graphic is told in several sentences, of which most stay. */
function without(other: string, text: string, { sentencesIn }: Grammar): string {
  const known = sentencesIn(other).map((sentence) => sentence.text);
  const fresh = sentencesIn(text).filter((sentence) => !known.includes(sentence.text));
  return fresh.length > 0 ? fresh.map((sentence) => sentence.text).join(" … ") : "nothing more";
}
