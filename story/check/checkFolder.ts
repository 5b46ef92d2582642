import type { Draft } from "../model/draft";
import type { Finding } from "../model/finding";

/** Addresses beside those of stories: the desk's, in dev, and the files of the faces. */
const taken = ["desk", "fonts"];

/** A story's folder is its address, so it may not bear a name that the site has given away. */
export function checkFolder({ id, story }: Draft): Finding[] {
  if (!story || !taken.includes(id)) return [];
  const problem = `"${id}" is an address of the site's own, so this story would not be found under it.`;
  const fix = "give the story's folder another name.";
  return [{ rule: "duplicate-id", place: story.place([]), problem, fix, level: "error" }];
}
