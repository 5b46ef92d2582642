import { Id } from "@/story/model/text";

/** "first-reports" as a title: "First reports". */
export const titleFrom = (id: string): string => {
  const words = id.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** An id may not be what is there already. `where` says of what: "a chapter of this story". */
export const freshId = (taken: Iterable<string>, where: string) => {
  const known = new Set(taken);
  return Id.refine((id) => !known.has(id), `is already ${where}`);
};
