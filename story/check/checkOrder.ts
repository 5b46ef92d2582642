import { grammarOf } from "../language/grammarOf";
import type { ClaimYaml } from "../model/claim";
import type { ChapterDraft, Draft } from "../model/draft";
import type { Finding, Place } from "../model/finding";
import { pickExisting } from "../model/pickExisting";
import { keepFor } from "../read/keepFor";
import { isKnown } from "./isKnown";
import { sentencesOf } from "./sentencesOf";
import { unknownId } from "./unknownId";

/** Words, and the claims that they put in an order. */
type Ordered = { text: string; word: string; ids: string[]; place: Place };

/** What the story calls earlier or later is known to be: a source says so, or we say that we take it so. */
export function checkOrder(draft: Draft): Finding[] {
  const timed = [...draft.claims.value.values()].flatMap(({ time }) => (time?.before || time?.after ? [time] : []));
  return [
    ...namedTimes(draft),
    ...superseded(draft),
    ...draft.chapters.flatMap((chapter) =>
      kept(chapter, [draft.claims.value, draft.language], () =>
        prose(chapter, draft).flatMap((said) => unordered(draft, said, timed)),
      ),
    ),
    ...panels(draft).flatMap((said) => unordered(draft, said, timed)),
  ];
}

const kept = keepFor<ChapterDraft, Finding[]>();

/** An early figure that a later one replaces has a time. */
const superseded = ({ claims }: Draft): Finding[] =>
  [...claims.value]
    .filter(([, { status, time }]) => status === "superseded" && !time)
    .map(([id]) => ({
      rule: "earlier-not-known",
      place: claims.place([id, "status"]),
      problem: `"${id}" is superseded by a later claim, but its own time is not known.`,
      fix: 'add its time, such as "time: { day: 2019-03-14, stated: true }", or write status: disputed.',
      level: "warning",
    }));

/** `timed`: the times that say what a claim is before or after. */
function unordered({ claims, language }: Draft, { text, word, ids, place }: Ordered, timed: Time[]): Finding[] {
  const told = pickExisting(new Set(ids), claims.value);
  if (told.length === 0 || told.length < new Set(ids).size) return [];
  const known = orderOf(told, ids, timed);
  if (known.length > 0 && (known.some(({ stated }) => stated) || grammarOf(language).saysOurs(text))) return [];
  const problem =
    known.length === 0
      ? `This says "${word}", but the order of what it tells is not known.`
      : `This says "${word}" as if a source did, but the order is our own count.`;
  const fix =
    known.length === 0
      ? `write it without "${word}"; or give "time" in claims.yaml: day, before or after, and whether it is stated.`
      : 'say that it is ours ("by our count"); or write "stated: true" if a source has it.';
  return [{ rule: "earlier-not-known", place, problem, fix, level: "warning" }];
}

type Time = NonNullable<ClaimYaml["time"]>;

/** The times by which these claims stand in an order, among themselves or to others. */
function orderOf(told: ClaimYaml[], ids: string[], timed: Time[]): Time[] {
  const related = timed.filter(({ before = [], after = [] }) => [...before, ...after].some((id) => ids.includes(id)));
  const own = told.flatMap(({ time }) => (time?.before || time?.after ? [time] : []));
  const dated = told.flatMap(({ time }) => (time?.day ? [time] : []));
  const days = new Set(dated.map(({ day }) => day));
  const hours = new Set(dated.map(({ at }) => at));
  const apart = days.size > 1 || (hours.size > 1 && !hours.has(undefined)) ? dated : [];
  return [...related, ...own, ...apart];
}

function prose(chapter: ChapterDraft, { language }: Draft): Ordered[] {
  const grammar = grammarOf(language);
  return sentencesOf(chapter, grammar).flatMap(({ text, claims, place }) => {
    const word = grammar.orderIn(text);
    return word ? [{ text, word, ids: claims.map(({ id }) => id), place }] : [];
  });
}

const panels = ({ scenes, language }: Draft): Ordered[] =>
  [...scenes.values()].flatMap(({ parsed, place }) =>
    (parsed?.panel.shown(parsed.scene) ?? []).flatMap(({ text, claims: ids, path }) => {
      const word = grammarOf(language).orderIn(String(text));
      return word ? [{ text: String(text), word, ids, place: place(path) }] : [];
    }),
  );

/** Claims that a time names are there. */
const namedTimes = (draft: Draft): Finding[] =>
  [...draft.claims.value].flatMap(([id, { time }]) =>
    (["before", "after"] as const).flatMap((key) =>
      (time?.[key] ?? []).flatMap((other, index) =>
        isKnown(draft, "claims", other)
          ? []
          : [
              unknownId(
                "claim",
                other,
                draft.claims.place([id, "time", key, index]),
                draft.known.claims,
                "claims.yaml",
              ),
            ],
      ),
    ),
  );
