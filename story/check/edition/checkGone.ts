import { posix } from "node:path";
import type { EditionDraft } from "../../model/draft";
import type { Lack } from "../../model/edition";
import type { Finding } from "../../model/finding";

/**
 * An edition that was whole when it was last locked, and lacks words now: it would be left out, and every address of it with
 * it. A build stops rather than do that in silence. Chapters alone may be lacking where `incomplete` says so.
 */
export function checkGone({ first, language, own, translated }: EditionDraft, lacks: Lack[]): Finding[] {
  const texts = own.incomplete === "publish" ? lacks.filter(({ path }) => path.length > 0) : lacks;
  if (translated.size === 0 || own.hold || texts.length === 0) return [];
  const file = posix.join("content", first.id, language, "story.yaml");
  const many = texts.length === 1 ? "a text" : `${texts.length} texts`;
  return [
    {
      rule: "edition-gone",
      place: { file, line: 1, column: 1 },
      problem: `This edition was whole when it was locked, and now lacks ${many}: its pages would be gone from the site.`,
      fix: `write what is listed as missing or, to take its pages away until it is written, add a line "hold: true" to ${file}.`,
      level: "error",
    },
  ];
}
