import { site } from "@/story/site/site";

/** An address on this site from its root ("/bamako-2015/"), with the path the site is mounted under. */
export const href = (path: string): string => `${site.basePath}${path}`;
