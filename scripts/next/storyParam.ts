/** A story's id as one part of a route's address: that of an edition, "demo/fr", has a slash in it. */
export const paramOf = (id: string): string => id.replace("/", "~");
export const idOf = (param: string): string => param.replace("~", "/");
export const isEdition = (param: string): boolean => /^[a-z0-9-]+~[a-z]{2}$/.test(param);
