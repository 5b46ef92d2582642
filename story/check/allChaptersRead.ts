import type { Draft } from "../model/draft";

/** Chapters that cannot be read may hold what seems to be missing everywhere. */
export const allChaptersRead = ({ chapters, known }: Draft): boolean => chapters.length === known.chapters.size;
