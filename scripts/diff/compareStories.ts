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
  const parts = [
    { title: "The story", lines: compareTop(a, b) },
    ...compareClaims(a.claims.value, b.claims.value),
    { title: "Sources", lines: compareEntries(a.sources.value, b.sources.value, ({ name }) => name) },
    {
      title: "People",
      lines: compareEntries(a.people.value, b.people.value, ({ name, line }) =>
        [name, line].filter(Boolean).join(", "),
      ),
    },
    { title: "Pictures", lines: compareEntries(a.pictures.value, b.pictures.value, ({ alt }) => alt) },
    { title: "Corrections", lines: compareCorrections(was, now) },
    { title: "Old links", lines: compareMoved(a.moved.value, b.moved.value) },
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

/** Where links that readers kept lead now. */
const compareMoved = (was: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): string[] =>
  [...now].filter(([id, to]) => was.get(id) !== to).map(([id, to]) => `${id} leads to ${to}`);
