import { z } from "zod";
import { Language } from "../../story/model/language";

/**
 * What search programs document of schema.org's types that the pages use, required and recommended alike
 * (developers.google.com/search/docs/appearance/structured-data/article, schema.org/Claim). Strict: a rating, or anything
 * else that nobody meant to say, does not pass. Addresses are there where the site has one.
 */
export const schemas = (origin: string) => {
  const address = origin ? z.url().startsWith(`${origin}/`) : z.undefined().optional();
  const day = z.iso.date();
  const named = z.string().min(1);
  const publisher = z.strictObject({ "@type": z.literal("Organization"), name: named, url: address, logo: address });
  const work = z.strictObject({
    "@type": z.literal("CreativeWork"),
    name: named,
    alternateName: named.optional(),
    url: z.url().optional(),
  });
  const article = { "@type": z.literal("NewsArticle"), "@id": address, url: address, headline: named.max(110) };
  const correction = z.strictObject({ "@type": z.literal("CorrectionComment"), datePublished: day, text: named });
  const NewsArticle = z.strictObject({
    "@context": z.literal("https://schema.org"),
    ...article,
    description: named,
    image: address,
    datePublished: day,
    dateModified: day,
    inLanguage: Language,
    author: publisher,
    publisher,
    hasPart: z.array(z.strictObject(article)).min(1).optional(),
    isPartOf: z.strictObject(article).optional(),
    position: z.int().positive().optional(),
    citation: z.array(work).min(1).optional(),
    correction: z.array(correction).min(1).optional(),
  });
  const Claim = z.strictObject({
    "@context": z.literal("https://schema.org"),
    "@type": z.literal("Claim"),
    "@id": address,
    url: address,
    text: named,
    author: z.strictObject({ "@type": z.literal("Organization").optional(), name: named }).optional(),
    appearance: z.array(work).min(1),
    isPartOf: z.strictObject({ "@type": z.literal("NewsArticle"), "@id": address, headline: named }),
    inLanguage: Language,
  });
  return { NewsArticle, Claim };
};
