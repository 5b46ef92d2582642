import { diffArrays } from "diff";
import { distance } from "fastest-levenshtein";
import { type Grammar, grammarOf } from "@/story/language/grammarOf";
import type { ChapterDraft, Draft } from "@/story/model/draft";
import { readingOrder } from "../cli/readingOrder";
import { compareFields, matchEntries } from "./compareEntries";
import type { Part } from "./part";

/** The words of every chapter that both have, sentence by sentence. */
export function compareChapters(a: Draft, b: Draft): Part[] {
  const grammar = grammarOf(b.language);
  const moved = b.moved.value;
  const renamed = new Map(matchEntries(a.claims.value, b.claims.value, moved).renamed);
  return b.chapters.flatMap((chapter) => {
    const before =
      a.chapters.find(({ slug }) => slug === chapter.slug) ??
      a.chapters.find(({ slug }) => moved.get(slug) === chapter.slug);
    if (!before) return [];
    const top = compareFields("its", before.value, chapter.value).map((line) => line.replace("its, ", "its "));
    return [{ title: `Chapter ${chapter.slug}`, lines: [...top, ...compareProse(before, chapter, grammar, renamed)] }];
  });
}

/** What a reader passes, in their order: a sentence, or a tag that brings in something. `claims`: what a sentence rests on. */
type Told = { text: string; claims: string; line: number };

/** `renamed`: claims that are to be known by another id. */
function toldIn(chapter: ChapterDraft, grammar: Grammar, renamed: Renamed = new Map()): Told[] {
  return readingOrder(chapter, grammar).flatMap((passage): Told[] => {
    if ("sentence" in passage) {
      const { text, words, line } = passage.sentence;
      const claims = words.flatMap(({ claim = "" }) => renamed.get(claim) ?? (claim || [])).join(", ");
      return [{ text: text.replace(/\s+/g, " "), claims, line }];
    }
    const { name, props, place } = passage.tag;
    if (["Step", "Note", "Notice", "Quote"].includes(name)) return [];
    const written = [...props].map(([prop, value]) => ` ${prop}="${value}"`).join("");
    return [{ text: `<${name}${written}>`, claims: "", line: place.line }];
  });
}

type Renamed = ReadonlyMap<string, string>;

function compareProse(was: ChapterDraft, now: ChapterDraft, grammar: Grammar, renamed: Renamed): string[] {
  const [before, after] = [toldIn(was, grammar, renamed), toldIn(now, grammar)];
  const parts = diffArrays(before, after, { comparator: (a, b) => a.text === b.text });
  const lines: string[] = [];
  let gone: Told[] = [];
  let [old, fresh] = [0, 0];
  for (const { value, added, removed } of parts) {
    if (removed) {
      gone = value;
      old += value.length;
      continue;
    }
    if (added) lines.push(...pairUp(gone, value));
    else {
      lines.push(...pairUp(gone, []));
      lines.push(...value.flatMap((_, index) => rebound(before[old + index], after[fresh + index])));
      old += value.length;
    }
    fresh += value.length;
    gone = [];
  }
  return [...lines, ...pairUp(gone, [])];
}

/** Sentences that stand where others stood: one that is mostly the words of another is that one, changed. */
function pairUp(gone: Told[], come: Told[]): string[] {
  let rest = gone;
  const lines = come.flatMap((now) => {
    const index = rest.findIndex((was) => isLike(was.text, now.text));
    const was = rest[index];
    if (!was) return [`line ${now.line}, new: ${now.text}`];
    const passed = rest.slice(0, index).map(({ text }) => `gone: ${text}`);
    rest = rest.slice(index + 1);
    return [...passed, `line ${now.line}`, `  was: ${was.text}`, `  now: ${now.text}`];
  });
  return [...lines, ...rest.map(({ text }) => `gone: ${text}`)];
}

const isLike = (a: string, b: string) => distance(a, b) < 0.6 * Math.max(a.length, b.length);

/** The same words, resting on another claim. */
function rebound(was: Told | undefined, now: Told | undefined): string[] {
  if (!was || !now || was.claims === now.claims) return [];
  return [`line ${now.line} rests on ${now.claims || "no claim"}, not on ${was.claims || "no claim"}: ${now.text}`];
}
