import { formatAmount } from "../format/formatAmount";
import { speakerOf } from "../format/speakerOf";
import { type Grammar, grammarOf } from "../language/grammarOf";
import { type CorrectionYaml, unsaid } from "../model/correction";
import type { Draft } from "../model/draft";
import type { Finding, Place } from "../model/finding";
import { correctionsPage, type PublishedEntry, type Said } from "../model/published";
import { writeYaml } from "../read/writeYaml";
import { correctionsOf } from "./correctionsOf";

type Change = Pick<CorrectionYaml, "where" | "was" | "now" | "kind"> & { place: Place };

/** What a published record says, or a line of the memorial, does not change without a word in corrections.yaml. `today` is year first. */
export function checkChanges(draft: Draft, today: string): Finding[] {
  return (draft.published ?? []).flatMap((entry) => {
    const change = entry.said && changeOf(draft, entry, entry.said);
    if (!change || change.was === change.now) return [];
    const told = correctionsOf(draft, change.where);
    if (told.length > toldBefore(draft, entry, change.where)) return otherWords(draft, told.at(-1), change);
    const { place, where, was, now, kind } = change;
    const paste = writeYaml([{ date: today, where, was, now, why: unsaid, kind }]);
    return [
      {
        rule: "correction-missing",
        place,
        problem: `"${where}" was published as "${was}" and now reads "${now}", but corrections.yaml does not say so.`,
        fix: `restore it, or add this to corrections.yaml and say why:\n${paste}`,
        level: "error",
      },
    ];
  });
}

/** A correction gives the figure that readers saw, and the one that they see now. */
function otherWords({ corrections, language }: Draft, told: CorrectionYaml | undefined, change: Change): Finding[] {
  if (!told) return [];
  const index = corrections.value.indexOf(told);
  const grammar = grammarOf(language);
  const valuesIn = (text: string) => numbersIn(text, grammar);
  return (["was", "now"] as const).flatMap((field) => {
    const said = valuesIn(told[field]);
    const stayed = valuesIn(change[field === "was" ? "now" : "was"]);
    if (valuesIn(change[field]).every((value) => stayed.includes(value) || said.includes(value))) return [];
    const printed = field === "was" ? "was published as" : "now reads";
    const problem = `"${field}" says "${told[field]}", but "${change.where}" ${printed} "${change[field]}".`;
    const place = corrections.place([index, field]);
    return [
      { rule: "correction-words", place, problem, fix: `write ${field}: ${writeYaml(change[field])}`, level: "error" },
    ];
  });
}

const numbersIn = (text: string, { figuresIn }: Grammar) =>
  figuresIn(text)
    .map(({ value }) => value)
    .filter((value) => !Number.isNaN(value));

/** How many corrections to it readers had been told of when the story was last published. */
const toldBefore = ({ published = [] }: Draft, { kind, id }: PublishedEntry, where: string) =>
  published
    .filter((entry) => entry.kind === kind && (entry.id === id || entry.id === where))
    .reduce((sum, { said }) => sum + (said?.corrections ?? 0), 0);

function changeOf(draft: Draft, { kind, id }: PublishedEntry, published: Said): Change | undefined {
  const { claims, people, moved } = draft;
  const { value, place } = kind === "record" ? claims : people;
  const where = value.has(id) ? id : (moved.value.get(id) ?? id);
  if (where === correctionsPage && !value.has(where)) {
    const [was] = kind === "record" ? claimWords(published, {}) : [published.name];
    return { where: id, was: was ?? id, now: "withdrawn", kind: "correction", place: moved.place([id]) };
  }
  const after: Said | undefined = value.get(where);
  if (!after) return undefined;
  const before = inTodaysNames(published, after, draft);
  const changed = fields.find((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
  if (!changed) return undefined;
  const [was, now] = kind === "record" ? claimWords(before, after, claims.value.get(where)) : nameWords(before, after);
  return {
    where,
    was,
    now,
    kind: before.name || kind === "record" ? "correction" : "update",
    place: place([where, changed]),
  };
}

/** What was published, with sources called what the story calls them now: by another name a speaker is no other. */
function inTodaysNames(before: Said, { assertedBy }: Said, { sources }: Draft): Said {
  const renamed = [...sources.value.values()].reduce(
    (text, { name, formerly }) => (formerly ? text?.replaceAll(formerly.toLowerCase(), name.toLowerCase()) : text),
    before.assertedBy?.toLowerCase(),
  );
  return renamed === assertedBy?.toLowerCase() ? { ...before, assertedBy } : before;
}

const fields = ["value", "qualifier", "worded", "assertedBy", "name"] as const;

const nameWords = (before: Said, after: Said): [string, string] => [nameOf(before), nameOf(after)];
const nameOf = ({ name }: Said) => name ?? "no name given";

/** The figure, and its speaker where that changed; where neither did to the eye, how exact the figure is. */
function claimWords(before: Said, after: Said, { unit, ours }: { unit?: string; ours?: true } = {}): [string, string] {
  const amount = (said: Said) => formatAmount({ ...said, unit, ours }, "en") || "no figure";
  const full = (said: Said) => `${amount(said)}, ${speakerOf({ ...said, ours: ours ?? false }, "en")}`;
  const exactness = (said: Said) => `${amount(said)}, ${said.qualifier ?? "exact"}`;
  const words = before.assertedBy !== after.assertedBy ? full : amount(before) === amount(after) ? exactness : amount;
  return [words(before), words(after)];
}
