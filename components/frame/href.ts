/** An address on this site from its root ("/bamako-2015/"), with the path the site is mounted under. */
export const href = (path: string): string => `${process.env.BASE_PATH ?? ""}${path}`;
