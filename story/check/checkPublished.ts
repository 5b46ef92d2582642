import { nearest } from "../format/nearest";
import type { Draft } from "../model/draft";
import type { Finding, Place } from "../model/finding";
import type { PublishedEntry } from "../model/published";
import { allChaptersRead } from "./allChaptersRead";
import { memorialsOfNobody } from "./memorialsOfNobody";
import { type Publishable, publishable } from "./publishable";
import { standing, stands } from "./standsFor";

/** What was published keeps its address: it is still there, or moved.yaml says what stands for it. */
export function checkPublished(draft: Draft): Finding[] {
  const { published = [], moved } = draft;
  if (published.length === 0) return [];
  const entries = publishable(draft);
  const now = standing(entries);
  const known = new Set(published.map(({ kind, id }) => `${kind} ${id}`));
  const fresh = entries.filter(({ kind, id }) => !known.has(`${kind} ${id}`));
  const gone = published.filter(({ kind, id }) => !stands(kind, id, now) && !moved.value.has(id));
  const once = new Map(
    gone.filter((entry) => !isHidden(draft, entry)).map((entry) => [`${entry.kind} ${entry.id}`, entry]),
  );
  const bySaying = new Map(
    fresh.filter(({ kind }) => kind === "record").map((entry) => [JSON.stringify(entry.said), entry]),
  );
  return [...once.values()].map((entry) => idGone(draft, entry, renamed(entry, fresh, bySaying)));
}

/** A file that cannot be read may hold what seems to be gone. */
function isHidden(draft: Draft, { kind }: PublishedEntry): boolean {
  if (draft.unread.has("moved")) return true;
  if (kind === "record") return draft.unread.has("claims");
  if (kind === "person") return draft.unread.has("people") || memorialsOfNobody(draft).length > 0;
  return kind !== "chapter" && !allChaptersRead(draft);
}

/** What the editor most likely gave another id: what says the same, else what is called nearly so, else the only new one. */
function renamed(
  { kind, id, chapter, said }: PublishedEntry,
  fresh: Publishable[],
  bySaying: ReadonlyMap<string, Publishable>,
): Publishable | undefined {
  const alike = fresh.filter((entry) => entry.kind === kind);
  const together = alike.filter((entry) => entry.chapter === chapter);
  const near = together.length > 0 ? together : alike;
  const name = nearest(
    id,
    near.map((entry) => entry.id),
  );
  const same = kind === "record" ? bySaying.get(JSON.stringify(said)) : undefined;
  return same ?? near.find((entry) => entry.id === name) ?? (near.length === 1 ? near[0] : undefined);
}

const nouns = { chapter: "Chapter", person: "Person", record: "Claim", scene: "Scene", step: "Step", table: "Table" };

function idGone(draft: Draft, entry: PublishedEntry, now: Publishable | undefined): Finding {
  const { kind, id } = entry;
  const withdrawn = kind === "record" || kind === "chapter" ? ' (or "corrections", if it is withdrawn)' : "";
  const paste = now
    ? `add "${id}: ${now.id}" to moved.yaml`
    : `add "${id}: …" to moved.yaml, with the id of what stands for it now${withdrawn}`;
  return {
    rule: "id-gone",
    place: now?.place() ?? placeOf(draft, entry),
    problem: `${nouns[kind]} "${id}" was published and is gone, so links to it would break.`,
    fix: `restore it, or ${paste}.`,
    level: "error",
  };
}

/** Where it would stand if it were still there: at the top of its chapter or its file. */
function placeOf({ chapters, story, claims, people, moved }: Draft, { kind, chapter }: PublishedEntry): Place {
  const slugs = [chapter, moved.value.get(chapter ?? "")];
  const home = chapters.find(({ slug }) => slugs.includes(slug))?.file;
  const file = kind === "record" ? claims.file : kind === "person" && people.value.size > 0 ? people.file : home;
  return file
    ? { file, line: 1, column: 1 }
    : (story?.place(["chapters"]) ?? { file: claims.file, line: 1, column: 1 });
}
