import { nearest } from "../format/nearest";
import type { Draft } from "../model/draft";
import type { Finding } from "../model/finding";
import { correctionsPage, type PublishedKind } from "../model/published";
import type { StoryRule } from "../model/rules";
import { allChaptersRead } from "./allChaptersRead";
import { publishable } from "./publishable";
import { type Standing, standing, stands, targetsOf } from "./standsFor";

type Words = { rule: StoryRule; problem: string; fix: string; part?: "key" };

/** moved.yaml leads from what was published and is gone to what stands in the story now, in one step. */
export function checkMoved(draft: Draft): Finding[] {
  const { moved } = draft;
  if (moved.value.size === 0 || !allChaptersRead(draft)) return [];
  const now = standing(publishable(draft));
  return [...moved.value].flatMap(([old, to]) => {
    const words = chain(old, to, moved.value) ?? wrongStart(old, draft, now) ?? wrongEnd(old, to, draft, now);
    if (!words) return [];
    const { part = "value", ...rest } = words;
    return [{ ...rest, place: moved.place([old], part), level: "error" as const }];
  });
}

/** An entry that leads to an entry: what readers would have to follow twice, or round and round. */
function chain(old: string, to: string, moved: ReadonlyMap<string, string>): Words | undefined {
  const rule = "moved-in-turn";
  const fix = "name what stands for it now.";
  if (to === old) return { rule, problem: `"${old}" is moved to itself.`, fix };
  const passed = [old];
  let end = to;
  for (let next = moved.get(end); next !== undefined; next = moved.get(end)) {
    passed.push(end);
    if (passed.includes(next)) {
      return { rule, problem: `"${old}" is moved in a circle: ${[...passed, next].join(", ")}.`, fix };
    }
    end = next;
  }
  if (end === to) return undefined;
  return { rule, problem: `"${old}" is moved to "${to}", which has moved itself.`, fix: `write "${end}".` };
}

const kindsOf = ({ published = [] }: Draft, old: string) =>
  published.filter(({ id }) => id === old).map(({ kind }) => kind);

/** Before anything is published there is nothing to hold an old id to. */
function wrongStart(old: string, draft: Draft, now: Standing): Words | undefined {
  const kinds = kindsOf(draft, old);
  if (!draft.published || kinds.some((kind) => !stands(kind, old, now))) return undefined;
  if (kinds.length > 0) {
    return {
      rule: "moved-still-there",
      part: "key",
      problem: `"${old}" is still in the story, so it has not moved.`,
      fix: "remove the line, or give what bears this id another one.",
    };
  }
  const meant = nearest(
    old,
    draft.published.map(({ id }) => id),
  );
  return {
    rule: "moved-unpublished",
    part: "key",
    problem: `Nothing called "${old}" has been published.${meant ? ` Did you mean "${meant}"?` : ""}`,
    fix: meant ? `write "${meant}".` : "remove the line.",
  };
}

const place = "scene, step, table, person or chapter";
const targets: Record<PublishedKind, string> = {
  chapter: "chapter",
  record: "claim",
  person: place,
  scene: place,
  step: place,
  table: place,
};

/** A claim is moved to a claim, a chapter to a chapter, what is part of a page to what is part of one. */
function wrongEnd(old: string, to: string, draft: Draft, now: Standing): Words | undefined {
  const kind = kindsOf(draft, old).find((one) => !stands(one, old, now) && !targetsOf(one, now).has(to));
  const ids = kind ? targetsOf(kind, now) : new Set([...now.chapters, ...now.places, ...now.records]);
  if (ids.has(to) || (!kind && draft.published)) return undefined;
  const what = kind ? targets[kind] : `claim, ${place}`;
  const meant = nearest(to, ids);
  const withdrawn = ids.has(correctionsPage) ? `, or "${correctionsPage}" if it is withdrawn` : "";
  return {
    rule: "moved-target",
    problem: `"${to}" is no ${what}.${meant ? ` Did you mean "${meant}"?` : ""}`,
    fix: meant ? `write "${meant}".` : `name the ${what} that stands for it now${withdrawn}.`,
  };
}
