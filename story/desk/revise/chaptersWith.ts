import type { Revision } from "./Revision";
import { propOf, tagsOf } from "./tagsOf";

/** The chapters of a story, in all its languages, that tell a scene. Throws Refused where one that may do cannot be read. */
export const chaptersWith = (revision: Revision, story: string, scene: string): string[] =>
  revision.files
    .filter((one) => one.story === story && one.name.startsWith("chapters/"))
    .map(({ file }) => file)
    .filter((file) => {
      const text = revision.text(file) ?? "";
      return text.includes(scene) && tagsOf(text, "Scene").some((tag) => propOf(tag, "is") === scene);
    });
