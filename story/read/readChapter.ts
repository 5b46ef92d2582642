import { basename } from "node:path";
import { ChapterYaml } from "../model/chapter";
import type { ChapterDraft } from "../model/draft";
import type { Finding } from "../model/finding";
import { checkSchema } from "./checkSchema";
import { frontmatter } from "./frontmatter";
import { lookAlikeFindings } from "./lookAlikeFindings";
import { mendLookAlikes } from "./lookAlikes";
import { parseMdx } from "./mdx";
import { isMdxMessage, mdxFinding } from "./mdxFinding";
import { memoizeByText } from "./memoizeByText";
import { misshapenTags } from "./misshapenTags";
import { placeAt } from "./placeAt";
import { readYaml } from "./readYaml";

/**
 * One chapter. `chapter` is undefined where its body cannot be read at all. Where only the lines at its top are wrong,
 * the body is still checked: what they should have said is left empty, and their findings stop the build.
 */
export const readChapter = memoizeByText((file, written): { chapter?: ChapterDraft; findings: Finding[] } => {
  const { text: source, found } = mendLookAlikes(written, "chapter");
  const slug = basename(file, ".mdx");
  const top = frontmatter(file, source);
  const yaml = readYaml(file, top.yaml ?? "");
  const readable = top.yaml !== undefined && yaml.value !== undefined;
  const given = yaml.value ?? {};
  const checked = readable ? checkSchema(ChapterYaml, { value: given, place: yaml.place, source }) : { findings: [] };
  const value = checked.value ?? { title: slug, dek: "", description: "" };
  const misshapen = misshapenTags(source).map(
    ({ offset, ...words }): Finding => ({ ...words, place: placeAt(file, source, offset), level: "error" }),
  );
  const findings = [
    ...lookAlikeFindings(file, written, found),
    ...top.findings,
    ...yaml.findings,
    ...checked.findings,
    ...misshapen,
  ];
  try {
    const chapter = { file, slug, source, value, place: yaml.place, tree: parseMdx(source) };
    return { chapter, findings };
  } catch (error) {
    // A tag that is nearly one is why the parser stumbles, wherever it does.
    if (misshapen.length > 0) return { findings };
    return { findings: [...findings, isMdxMessage(error) ? mdxFinding(error, file, source) : tooDeep(file, source)] };
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
