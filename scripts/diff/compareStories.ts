import type { Draft } from "@/story/model/draft";
import type { Opened } from "../cli/openDraft";
import { compareChapters } from "./compareChapters";
import { compareClaims } from "./compareClaims";
import { compareEntries } from "./compareEntries";
import { compareScenes } from "./compareScenes";
import { compareTop } from "./compareTop";
import type { Part } from "./part";

/** Everything a reader would find changed between two states of a story; empty where that is nothing. */
export function compareStories(was: Opened, now: Opened): Part[] {
  const [a, b] = [was.draft, now.draft];
  const moved = b.moved.value;
  const parts = [
    { title: "The story", lines: compareTop(a, b) },
    ...compareClaims(a.claims.value, b.claims.value, moved),
    { title: "Sources", lines: compareEntries(a.sources.value, b.sources.value, ({ name }) => name) },
    {
      title: "People",
      lines: compareEntries(
        a.people.value,
        b.people.value,
        ({ name, line }) => [name, line].filter(Boolean).join(", "),
        moved,
      ),
    },
    { title: "Pictures", lines: compareEntries(a.pictures.value, b.pictures.value, ({ alt }) => alt) },
    { title: "Clips", lines: compareEntries(a.clips.value, b.clips.value, ({ caption }) => caption) },
    { title: "Corrections", lines: compareCorrections(was, now) },
    { title: "Old links", lines: compareMoved(was, now) },
    ...compareScenes(was, now),
    ...compareChapters(a, b),
  ];
  return parts.filter(({ lines }) => lines.length > 0);
}

function compareCorrections({ draft: a }: Opened, { draft: b }: Opened): string[] {
  const told = ({ date, where, was, now }: (typeof b.corrections.value)[number]) =>
    `${date}, ${where}: "${was}" to "${now}"`;
  const [before, after] = [a.corrections.value.map(told), b.corrections.value.map(told)];
  return [
    ...after.filter((one) => !before.includes(one)).map((one) => `new: ${one}`),
    ...before.filter((one) => !after.includes(one)).map((one) => `gone: ${one}`),
  ];
}

/** Where links that readers kept lead now; a thing that is there under another id is told as renamed, not as led to another. */
function compareMoved({ draft: was }: Opened, { draft: now }: Opened): string[] {
  const [before, after] = [idsOf(was), idsOf(now)];
  const isRenamed = (id: string, to: string) =>
    before.some((old, kind) => old.has(id) && !after[kind]?.has(id) && after[kind]?.has(to) && !old.has(to));
  return [...now.moved.value]
    .filter(([id, to]) => was.moved.value.get(id) !== to)
    .map(([id, to]) => (isRenamed(id, to) ? `links to ${id} find it as ${to}` : `${id} leads to ${to}`));
}

/** The ids of each kind of thing that moved.yaml may lead on from. */
const idsOf = ({ claims, people, scenes, chapters }: Draft): Set<string>[] => [
  ...[claims.value, people.value, scenes].map((entries) => new Set(entries.keys())),
  new Set([...scenes.values()].flatMap(({ value }) => Object.keys(value.steps))),
  new Set(chapters.map(({ slug }) => slug)),
];
