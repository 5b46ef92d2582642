import { Id } from "@/story/model/text";

/** "first-reports" as a title: "First reports". A year in an address is no part of it, as a figure in a title needs its claim. */
export const titleFrom = (id: string): string => {
  const parts = id.split("-");
  const named = parts.filter((part) => !/^\d+$/.test(part));
  const words = (named.length > 0 ? named : parts).join(" ");
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** An id may not be what is there already. `where` says of what: "a chapter of this story". */
export const freshId = (taken: Iterable<string>, where: string) => {
  const known = new Set(taken);
  return Id.refine((id) => !known.has(id), `is already ${where}`);
};
