import { publishable } from "../check/publishable";
import { type Standing, standing, stands, targetsOf } from "../check/standsFor";
import type { Draft } from "../model/draft";
import { correctionsPage, type MovedPlace, type PublishedEntry, type Redirect } from "../model/published";

export type Moved = {
  /** By the id of a place or chapter, the ids of what it stands for. */
  aliases: Map<string, string[]>;
  redirects: Redirect[];
  /** By chapter, the places that once were in it and are in another now. */
  left: Map<string, MovedPlace[]>;
};

/** What keeps old links alive: other names for places, pages that lead on, and word of what has gone to another chapter. */
export function linkMoved(draft: Draft): Moved {
  const entries = publishable(draft);
  const now = standing(entries);
  const published = [...(draft.published ?? []), ...unlisted(draft, now)];
  const gone = published.flatMap(({ kind, id }) => {
    const to = draft.moved.value.get(id);
    return to && !stands(kind, id, now) && targetsOf(kind, now).has(to) ? [{ kind, id, to }] : [];
  });
  const aliases = new Map<string, string[]>();
  for (const { kind, id, to } of gone) {
    if (kind === "record" || to === correctionsPage) continue;
    aliases.set(to, [...new Set([...(aliases.get(to) ?? []), id])]);
  }
  return { aliases, redirects: gone.flatMap(redirect), left: leftBehind(draft, published, entries, now) };
}

/** Of what moved.yaml names and no lock does, what it was follows from what it has become. */
function unlisted({ moved, published = [] }: Draft, { chapters, places, records }: Standing): PublishedEntry[] {
  const named = [...moved.value].filter(([old]) => !published.some(({ id }) => id === old));
  return named.flatMap(([id, to]): PublishedEntry[] => [
    ...(chapters.has(to) ? [{ kind: "chapter" as const, id }] : []),
    ...(places.has(to) ? [{ kind: "step" as const, id }] : []),
    ...(records.has(to) ? [{ kind: "record" as const, id }] : []),
  ]);
}

function redirect({ kind, id, to }: Pick<PublishedEntry, "kind" | "id"> & { to: string }): Redirect[] {
  const folders: Partial<Record<PublishedEntry["kind"], string>> = { chapter: "", record: "record/", scene: "embed/" };
  const folder = folders[kind];
  if (folder === undefined) return [];
  return [{ from: `${folder}${id}/`, to: to === correctionsPage ? `${to}/` : `${folder}${to}/` }];
}

function leftBehind(
  { moved, chapters }: Draft,
  published: PublishedEntry[],
  entries: PublishedEntry[],
  now: Standing,
): Moved["left"] {
  const left: Moved["left"] = new Map();
  const onPages = entries.filter(({ kind }) => kind !== "record");
  const homes = new Map(onPages.map(({ kind, id, chapter }) => [id, kind === "chapter" ? id : chapter]));
  for (const { kind, id, chapter } of published) {
    if (kind === "chapter" || kind === "record" || !chapter) continue;
    const before = now.chapters.has(chapter) ? chapter : moved.value.get(chapter);
    const to = stands(kind, id, now) ? id : (moved.value.get(id) ?? "");
    const home = homes.get(to);
    const title = chapters.find(({ slug }) => slug === home)?.value.title;
    if (!before || !home || !title || before === home) continue;
    const others = (left.get(before) ?? []).filter((place) => place.id !== id);
    left.set(before, [...others, { id, href: `${home}/#${to}`, chapter: title }]);
  }
  return left;
}
