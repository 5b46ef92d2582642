import type { ClaimYaml } from "../model/claim";
import type { Draft } from "../model/draft";
import type { Place } from "../model/finding";
import type { PersonYaml } from "../model/person";
import type { PublishedEntry, PublishedKind, Said } from "../model/published";
import { correctionsOf } from "./correctionsOf";
import { tagsIn } from "./tagsIn";

/** What would be published, and where an editor wrote it. */
export type Publishable = PublishedEntry & { place: Place };

const tagKinds: Record<string, { kind: PublishedKind; prop: string }> = {
  Scene: { kind: "scene", prop: "is" },
  Step: { kind: "step", prop: "id" },
  Differ: { kind: "table", prop: "id" },
};

/** Everything with a lasting address that the story would publish as it is written now. */
export function publishable(draft: Draft): Publishable[] {
  const { story, chapters, people, claims, known } = draft;
  const places = chapters.flatMap((chapter) =>
    tagsIn(chapter).flatMap(({ name, props, place }): Publishable[] => {
      const { kind, prop } = tagKinds[name] ?? {};
      const id = prop && props.get(prop);
      return kind && id ? [{ kind, id, chapter: chapter.slug, place }] : [];
    }),
  );
  const memorial = chapters.find((chapter) => tagsIn(chapter).some(({ name }) => name === "People"))?.slug;
  const corrections = (id: string) => correctionsOf(draft, id).length || undefined;
  const entry = (kind: "person" | "record", id: string, place: Place, said: Said | undefined): Publishable =>
    said ? { kind, id, place, said: { ...said, corrections: corrections(id) } } : { kind, id, place };
  return [
    ...[...known.chapters].map((id): Publishable => {
      const index = story?.value.chapters.indexOf(id) ?? -1;
      const file = chapters.find(({ slug }) => slug === id)?.file ?? "";
      return { kind: "chapter", id, place: story?.place(["chapters", index]) ?? { file, line: 1, column: 1 } };
    }),
    ...places,
    ...[...known.people].map((id) => ({
      ...entry("person", id, people.place([id], "key"), saidOfPerson(people.value.get(id))),
      ...(memorial && { chapter: memorial }),
    })),
    ...[...known.claims].map((id) => entry("record", id, claims.place([id], "key"), saidOfClaim(claims.value.get(id)))),
  ];
}

const saidOfClaim = (claim: ClaimYaml | undefined): Said | undefined =>
  claim && { value: claim.value, qualifier: claim.qualifier, worded: claim.worded, assertedBy: claim.assertedBy };

const saidOfPerson = (person: PersonYaml | undefined): Said | undefined => person && { name: person.name };
