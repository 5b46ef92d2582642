import type { Chapter } from "../model/chapter";
import type { Story } from "../model/story";

/** The day a story, or one chapter of it, was last changed: that of its latest correction, or else of its publication. Year first. */
export function modifiedOn({ published, corrections }: Story, chapter?: Chapter): string {
  const own = chapter && new Set([chapter.slug, ...chapter.claims.map(({ id }) => id)]);
  const days = corrections.filter(({ where }) => !own || own.has(where)).map(({ date }) => date);
  return [published, ...days].toSorted().at(-1) ?? published;
}
