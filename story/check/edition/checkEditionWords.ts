import { isSameFact } from "../../language/factReader";
import { type Grammar, grammarOf } from "../../language/grammarOf";
import { type OtherFact, otherFacts } from "../../language/otherFacts";
import type { ClaimYaml } from "../../model/claim";
import type { ChapterDraft, EditionDraft } from "../../model/draft";
import type { WordPair } from "../../model/edition";
import type { Finding } from "../../model/finding";
import { pickExisting } from "../../model/pickExisting";
import { proseIn } from "../proseIn";
import { isTag, tagsIn } from "../tagsIn";

type Grammars = { first: Grammar; own: Grammar };

/** An edition's words say the figures, times and days of those they stand for, hedged in the same way, and no others. */
export function checkEditionWords(edition: EditionDraft): Finding[] {
  const { first, language, words, chapters } = edition;
  const grammars = { first: grammarOf(first.language), own: grammarOf(language) };
  return [
    ...words.flatMap((pair) => otherWords(pair, edition, grammars)),
    ...chapters.flatMap((chapter) => strayFacts(chapter, edition, grammars)),
  ];
}

function otherWords({ file, path, first, own, place }: WordPair, edition: EditionDraft, grammars: Grammars): Finding[] {
  const claim = file === "claims.yaml" ? edition.first.claims.value.get(String(path[0])) : undefined;
  const besides = claim ? wordsOf(claim) : [];
  return (
    otherFacts({ text: first, grammar: grammars.first }, { text: own, grammar: grammars.own }, besides)
      // What stands over a chapter may leave a figure to it.
      .filter(({ kind }) => kind !== "lost" || file.endsWith(".yaml"))
      .map((fact) => ({ rule: "edition-words", place, level: "error", ...toldOf(fact) }))
  );
}

function toldOf(fact: OtherFact): Pick<Finding, "problem" | "fix"> {
  switch (fact.kind) {
    case "changed":
      return { problem: `This says "${fact.now}" where the first language says "${fact.was}".`, fix: same };
    case "added":
      return { problem: `This says "${fact.now}", which the first language does not say here.`, fix: same };
    case "lost":
      return { problem: `This does not say "${fact.was}", as the first language does.`, fix: same };
    case "hedge":
      return {
        problem: `This says "${fact.now}" where the first language says "${fact.was}".`,
        fix: "hedge the figure in the same way in both: about, at least, up to, more than, or not at all.",
      };
  }
}

const same = "say the same figures, times and days in both.";

/** All that a claim says in the first language: an edition may draw on the rest of it in a sentence of its own. */
const wordsOf = ({ statement, note, asOf, worded, value, quote }: ClaimYaml): string[] =>
  [
    statement,
    note,
    asOf,
    worded,
    quote?.text,
    ...(typeof value === "object" ? [value.min, value.max] : [value]),
  ].flatMap((words) => (words === undefined ? [] : String(words)));

/** Sentences of a chapter are free, and what a <Claim> says is held to its claim; all else is in the first language's chapter or its claims. */
function strayFacts(own: ChapterDraft, { first }: EditionDraft, grammars: Grammars): Finding[] {
  const chapter = first.chapters.find(({ slug }) => slug === own.slug);
  if (!chapter) return [];
  const day = first.story?.value.date;
  const ids = tagsIn(chapter).flatMap(({ name, props }) => (name === "Claim" ? [props.get("is") ?? ""] : []));
  const claims = pickExisting(new Set(ids), first.claims.value).flatMap(wordsOf);
  const known = [...proseIn(chapter).map(({ text }) => text), ...claims].flatMap((text) =>
    grammars.first.factsIn(text),
  );
  return proseIn(own)
    .filter(({ parents }) => !parents.some((parent) => isTag(parent) && ["Claim", "Quote"].includes(parent.name ?? "")))
    .flatMap(({ text, at }) =>
      grammars.own
        .factsIn(grammars.own.withoutDay(text, day))
        .filter((fact) => !fact.isSmall && !known.some((other) => isSameFact(fact, other)))
        .map((fact) => ({
          rule: "edition-words" as const,
          place: at(fact),
          problem: `This says "${fact.text}", which ${chapter.file} does not say.`,
          fix: "say a figure, time or day that stands there, or say it there too.",
          level: "error" as const,
        })),
    );
}
