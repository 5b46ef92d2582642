import { editionId } from "@/story/model/edition";
import { languages } from "@/story/model/language";

/** The id of the story or edition that a file of the site is of: "demo" of demo/one/index.html, "demo/fr" of demo/fr/one/index.html. */
export function storyOf(file: string): string {
  const [story = "", part = "", ...rest] = file.split("/");
  return rest.length > 0 && Object.hasOwn(languages, part) ? editionId(story, part) : story;
}
