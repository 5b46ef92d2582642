import { z } from "zod";
import { ClaimYaml } from "./claim";
import { PersonYaml } from "./person";
import { Id } from "./text";

/** What of a record or of a line of the memorial may not change in silence, and how many corrections named it. */
export const Said = z.strictObject({
  ...ClaimYaml.pick({ value: true, qualifier: true, worded: true, assertedBy: true }).shape,
  ...PersonYaml.pick({ name: true }).shape,
  corrections: z.int().min(1).optional(),
});
export type Said = z.infer<typeof Said>;

/** What a reader may have kept an address of: a page of its own (chapter, record), or a place in a chapter's page. */
export const PublishedKind = z.enum(["chapter", "person", "record", "scene", "step", "table"]);
export type PublishedKind = z.infer<typeof PublishedKind>;

/**
 * One line of published.lock. `chapter`: the page on which a place stood. `said`: of records and people, until they are
 * gone.
 */
export type PublishedEntry = { kind: PublishedKind; id: string; chapter?: string; said?: Said };

/** moved.yaml: an id that was published, and the one that stands for it now. */
export const MovedTo = Id;

/** Where what has been withdrawn altogether may lead. */
export const correctionsPage = "corrections";

/** An address inside a story that is published no more, and the one it leads to: "attack/", "record/held-100/". */
export type Redirect = { from: string; to: string };

/** A place that has left a chapter's page: its id there, where it stands now, and in which chapter. */
export type MovedPlace = { id: string; href: string; chapter: string };
