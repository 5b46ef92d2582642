import type { Chapter } from "../model/chapter";
import type { Story } from "../model/story";

/** The day a story, or one chapter of it, was last changed: that of its latest correction, or else of its publication. Year first. */
export function modifiedOn({ published, corrections }: Story, chapter?: Chapter): string {
  const own = corrections.filter(({ chapters }) => !chapter || chapters.includes(chapter.slug));
  const days = own.map(({ date }) => date);
  return [published, ...days].toSorted().at(-1) ?? published;
}
