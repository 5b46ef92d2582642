import { site } from "../site/site";

/**
 * An address on this site from its root ("/bamako-2015/") as other sites need it: "https://example.org/stories/bamako-2015/".
 * Undefined while nobody has said, by SITE_URL, where the site will stand. Throws where SITE_URL or BASE_PATH is malformed.
 */
export function absolute(path: string): string | undefined {
  const { origin, basePath } = site;
  return origin === "" ? undefined : `${origin}${basePath}${path}`;
}
