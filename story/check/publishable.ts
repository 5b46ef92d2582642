import type { ClaimYaml } from "../model/claim";
import type { Draft } from "../model/draft";
import type { Place } from "../model/finding";
import type { PersonYaml } from "../model/person";
import type { PublishedEntry, PublishedKind, Said } from "../model/published";
import { correctionsOf } from "./correctionsOf";
import { tagsIn } from "./tagsIn";

/** What would be published, and where an editor wrote it: looked up when asked, as a story has hundreds. */
export type Publishable = PublishedEntry & { place(): Place };

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
      return kind && id ? [{ kind, id, chapter: chapter.slug, place: () => place }] : [];
    }),
  );
  const memorial = chapters.find((chapter) => tagsIn(chapter).some(({ name }) => name === "People"))?.slug;
  const told = (id: string) => correctionsOf(draft, id).length || undefined;
  const entry = (kind: "person" | "record", id: string, said: Said | undefined): Publishable => ({
    kind,
    id,
    place: () => (kind === "person" ? people : claims).place([id], "key"),
    ...(said && { said: { ...said, corrections: told(id) } }),
  });
  return [
    ...[...known.chapters].map((id): Publishable => {
      const index = story?.value.chapters.indexOf(id) ?? -1;
      const file = chapters.find(({ slug }) => slug === id)?.file ?? "";
      const place = () => story?.place(["chapters", index]) ?? { file, line: 1, column: 1 };
      return { kind: "chapter", id, place };
    }),
    ...places,
    ...[...known.people].map((id) => ({
      ...entry("person", id, saidOfPerson(people.value.get(id))),
      ...(memorial && { chapter: memorial }),
    })),
    ...[...known.claims].map((id) => entry("record", id, saidOfClaim(claims.value.get(id)))),
  ];
}

const saidOfClaim = (claim: ClaimYaml | undefined): Said | undefined =>
  claim && { value: claim.value, qualifier: claim.qualifier, worded: claim.worded, assertedBy: claim.assertedBy };

const saidOfPerson = (person: PersonYaml | undefined): Said | undefined => person && { name: person.name };
