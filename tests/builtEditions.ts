import { existsSync } from "node:fs";
import { editionId } from "@/story/model/edition";
import { languages } from "@/story/model/language";

/** The ids of a story and of those of its editions that the site in out/ has: "ferry", "ferry/fr". */
export const builtEditions = (story: string): string[] => [
  story,
  ...Object.keys(languages)
    .map((language) => editionId(story, language))
    .filter((id) => existsSync(`out/${id}/index.html`)),
];
