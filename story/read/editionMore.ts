import { posix } from "node:path";
import { nearest } from "../format/nearest";
import type { Finding } from "../model/finding";

/** What is said of a file of an edition that stands for none of the story's; `kind` is "chapter" or "scene", `known` their ids. */
export function editionMore(file: string, kind: string, known: Iterable<string>): Finding {
  const extension = posix.extname(file);
  const meant = nearest(posix.basename(file, extension), known);
  return {
    rule: "edition-more",
    place: { file, line: 1, column: 1 },
    problem: `The story has no ${kind} of this name.${meant ? ` Did you mean "${meant}"?` : ""}`,
    fix: meant
      ? `rename the file to ${meant}${extension}.`
      : `write the ${kind} in the story's own folder first, or delete this file.`,
    level: "error",
  };
}
