import type { Nodes } from "mdast";
import type { ChapterDraft, Draft } from "../model/draft";
import type { Finding } from "../model/finding";
import { nodePlace } from "./nodePlace";
import { isTag, type TagNode } from "./tagsIn";
import { walk } from "./walk";

/** Braces, import and export: chapters are words, so that anybody can edit them and nothing in them can run. */
export function checkCode({ chapters }: Draft): Finding[] {
  return chapters.flatMap((chapter) => {
    const findings: Finding[] = [];
    walk(chapter.tree, (node) => {
      if (isTag(node)) findings.push(...propsWithCode(chapter, node));
      else findings.push(...codeNode(chapter, node));
    });
    return findings;
  });
}

function codeNode(chapter: ChapterDraft, node: Nodes): Finding[] {
  const place = nodePlace(chapter, node);
  if (node.type === "mdxjsEsm") {
    const word = node.value.trimStart().startsWith("export") ? "export" : "import";
    return [
      code(
        place,
        `A paragraph that begins with "${word}" is read as code, and a chapter holds none.`,
        "begin it with another word, or remove it if it is code.",
      ),
    ];
  }
  if (node.type !== "mdxFlowExpression" && node.type !== "mdxTextExpression") return [];
  const inner = short(node.value);
  const comment = /^\/\*|^$/.test(node.value.trim());
  return [
    code(
      place,
      `Braces hold code, and a chapter holds none: {${inner}}`,
      comment ? "remove it." : `write ${inner} without braces.`,
    ),
  ];
}

function propsWithCode({ file }: ChapterDraft, node: TagNode): Finding[] {
  return node.attributes.flatMap((attribute) => {
    const { line, column } = attribute.position?.start ?? node.position?.start ?? { line: 1, column: 1 };
    const place = { file, line, column };
    if (attribute.type === "mdxJsxExpressionAttribute") {
      return [code(place, `Braces hold code, and a chapter holds none: {${short(attribute.value)}}`, "remove it.")];
    }
    if (attribute.value === null || attribute.value === undefined || typeof attribute.value === "string") return [];
    const value = short(attribute.value.value).replace(/["'`]/g, "");
    return [
      code(
        place,
        `Braces hold code, and a chapter holds none: ${attribute.name}={${short(attribute.value.value)}}`,
        `write ${attribute.name}="${value}".`,
      ),
    ];
  });
}

const short = (text: string) => {
  const line = text.trim().replace(/\s+/g, " ");
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
};

const code = (place: Finding["place"], problem: string, fix: string): Finding => ({
  rule: "code-in-chapter",
  place,
  problem,
  fix,
  level: "error",
});
