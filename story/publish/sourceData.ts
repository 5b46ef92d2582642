import type { Source } from "../model/source";

/** A source as schema.org's CreativeWork: by its own title where it has one. */
export const sourceData = ({ name, title, url }: Source): object => ({
  "@type": "CreativeWork",
  name: title ?? name,
  ...(title && { alternateName: name }),
  url,
});
