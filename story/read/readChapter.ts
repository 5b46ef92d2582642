import type { Root } from "mdast";
import { ChapterYaml } from "../model/chapter";
import type { ChapterDraft } from "../model/draft";
import type { Finding } from "../model/finding";
import { checkSchema } from "./checkSchema";
import { frontmatter } from "./frontmatter";
import { idOfFile } from "./idOfFile";
import { isDeep } from "./isDeep";
import { lookAlikeFindings } from "./lookAlikeFindings";
import { mendLookAlikes } from "./lookAlikes";
import { parseMdx } from "./mdx";
import { isMdxMessage, mdxFinding } from "./mdxFinding";
import { memoizeByText } from "./memoizeByText";
import { misshapenTags } from "./misshapenTags";
import { placeAt } from "./placeAt";
import { readYaml } from "./readYaml";
import type { YamlOnDisk } from "./readYamlFile";

type Read = { chapter?: ChapterDraft; findings: Finding[] };

/** A chapter's file: the lines at its top as data, and its body; undefined where it cannot be read at all. */
export type ChapterFile = { top: YamlOnDisk; source: string; tree?: Root; findings: Finding[] };

/**
 * One chapter. `chapter` is undefined where its body cannot be read at all. Where only the lines at its top are wrong,
 * the body is still checked: what they should have said is left empty, and their findings stop the build.
 */
export const readChapter = memoizeByText((file, written): Read => chapterOf(parseChapter(file, written)));

/** A chapter of its file, the lines at its top held against their schema. */
export function chapterOf({ top, source, tree, findings }: ChapterFile): Read {
  const { file, value: given, place } = top;
  const slug = idOfFile(file, ".mdx");
  const checked = given === undefined ? { findings: [] } : checkSchema(ChapterYaml, { value: given, place, source });
  const value = checked.value ?? { title: slug, dek: "", description: "" };
  const all = [...findings, ...top.findings, ...checked.findings];
  return { findings: all, chapter: tree && { file, slug, source, value, place, tree } };
}

export const parseChapter = memoizeByText((file, written): ChapterFile => {
  const { text: source, found } = mendLookAlikes(written, "chapter");
  const { yaml, findings: odd } = frontmatter(file, source);
  const lines = readYaml(file, yaml ?? "");
  const top = { ...lines, value: yaml === undefined || lines.value === undefined ? undefined : (lines.value ?? {}) };
  const misshapen = misshapenTags(source).map(
    ({ offset, ...words }): Finding => ({ ...words, place: placeAt(file, source, offset), level: "error" }),
  );
  const findings = [...lookAlikeFindings(file, written, found), ...odd, ...misshapen];
  const read = { top: { ...top, absent: false }, source };
  try {
    const tree = parseMdx(source);
    if (isDeep(tree)) return { ...read, findings: [...findings, tooDeep(file, source)] };
    return { ...read, tree, findings };
  } catch (error) {
    // A tag that is nearly one is why the parser stumbles, wherever it does.
    if (misshapen.length > 0) return { ...read, findings };
    const broken = isMdxMessage(error) ? mdxFinding(error, file, source) : tooDeep(file, source);
    return { ...read, findings: [...findings, broken] };
  }
});

/** The parser gives up, by running out of stack or on an assertion of its own, only where signs are heaped up. */
const tooDeep = (file: string, source: string): Finding => ({
  rule: "broken-chapter",
  place: placeAt(file, source, Math.max(0, source.search(/(\S\S?\S?\s?)\1{20}/))),
  problem: "The chapter cannot be read, as too many signs stand in one another here.",
  fix: "remove the needless signs.",
  level: "error",
});
