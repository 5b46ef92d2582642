import { basename } from "node:path";
import { ChapterYaml } from "../model/chapter";
import type { ChapterDraft } from "../model/draft";
import type { Finding } from "../model/finding";
import { checkSchema } from "./checkSchema";
import { frontmatter } from "./frontmatter";
import { parseMdx } from "./mdx";
import { isMdxMessage, mdxFinding } from "./mdxFinding";
import { readYaml } from "./readYaml";
import { remember } from "./remember";

/**
 * One chapter. `chapter` is undefined where its body cannot be read at all. Where only the lines at its top are wrong,
 * the body is still checked: what they should have said is left empty, and their findings stop the build.
 */
export const readChapter = remember((file, source): { chapter?: ChapterDraft; findings: Finding[] } => {
  const slug = basename(file, ".mdx");
  const top = frontmatter(file, source);
  const yaml = readYaml(file, top.yaml ?? "");
  const readable = top.yaml !== undefined && yaml.value !== undefined;
  const given = yaml.value ?? {};
  const checked = readable ? checkSchema(ChapterYaml, { value: given, place: yaml.place, source }) : { findings: [] };
  const value = checked.value ?? { title: slug, dek: "", description: "" };
  const findings = [...top.findings, ...yaml.findings, ...checked.findings];
  try {
    const chapter = { file, slug, source, value, place: yaml.place, tree: parseMdx(source) };
    return { chapter, findings };
  } catch (error) {
    if (isMdxMessage(error)) return { findings: [...findings, mdxFinding(error, file, source)] };
    if (error instanceof RangeError) return { findings: [...findings, tooDeep(file)] };
    throw error;
  }
});

const tooDeep = (file: string): Finding => ({
  rule: "broken-chapter",
  place: { file, line: 1, column: 1 },
  problem: "This chapter is nested too deeply to be read.",
  fix: "remove the needless signs at the start of its lines.",
  level: "error",
});
