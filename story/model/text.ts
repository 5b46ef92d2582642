import { z } from "zod";

const text = () =>
  z
    .string()
    .min(1, "is empty")
    .refine((text) => text === text.trim(), "has spaces at its start or end");

/**
 * What an edition in another language does with a text of the first. It says it in its own words, unless the text has no
 * letter or is one of `marks`, which only look like words. `own`: it must (`needed`), it may also leave it as it is (`same`), or
 * it is each edition's own affair whether there is such a text at all (`apart`).
 */
export type EditionWords = { own: "needed" | "same" | "apart"; marks?: readonly string[] };

/** The schemas of all texts that an edition says in its own words. What is not among them is a fact, and stands once. */
export const editionWords = z.registry<EditionWords>();

/** Words for a reader: never empty, no white space at either end. An edition has its own. */
export const Text = text().register(editionWords, { own: "needed" });

/** A proper name: an edition may write it otherwise, in other letters for instance. */
export const Name = text().register(editionWords, { own: "same" });

/** A text that is a fact: a file's name, a title as it stands on a source. No edition has another. */
export const Exact = text();

/** An id is part of an address, so it is lower case, digits and single hyphens. */
export const Id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be lower-case letters, digits and hyphens, such as held-100")
  .meta({ patternErrorMessage: "An id is lower-case letters, digits and hyphens, such as held-100." });

/** A calendar day, year first: 2015-11-20. */
export const Day = z.iso.date("must be a day written year first, such as 2015-11-20");

/** A time of a day, of 24 hours: 05:10. */
export const Hour = z.iso.time({ precision: -1, error: "must be a time of 24 hours, such as 05:10" });
