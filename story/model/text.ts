import { z } from "zod";

/** Words for a reader: never empty, no white space at either end. */
export const Text = z
  .string()
  .min(1, "is empty")
  .refine((text) => text === text.trim(), "has spaces at its start or end");

/** An id is part of an address, so it is lower case, digits and single hyphens. */
export const Id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be lower-case letters, digits and hyphens, such as held-100")
  .meta({ patternErrorMessage: "An id is lower-case letters, digits and hyphens, such as held-100." });

/** A calendar day, year first: 2015-11-20. */
export const Day = z.iso.date("must be a day written year first, such as 2015-11-20");
