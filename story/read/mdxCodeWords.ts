import type { MdxMessage, Words } from "./mdxMessage";

/** Braces, import and export: to the parser they are code, and a chapter holds none. */
export function codeWords({ reason, source: from }: MdxMessage, source: string, offset: number): Words | undefined {
  if (from === "micromark-extension-mdxjs-esm") return lineOfCode(source, offset);
  const inAttribute = /in attribute|spread/.test(reason);
  if (from !== "micromark-extension-mdx-expression" && !/closing brace|expression/.test(reason)) return undefined;
  const open = openBrace(source, offset);
  if (open < 0) return undefined;
  const shown = /^\{[^}\n]{0,40}\}?/.exec(source.slice(open))?.[0] ?? "{";
  const inner = shown.replace(/[{}]/g, "").trim();
  const prop = /(\w+)=$/.exec(source.slice(0, open))?.[1];
  const problem = `Braces hold code, and a chapter holds none: ${shown}`;
  if (prop) return { rule: "code-in-chapter", offset: open, problem, fix: `write ${prop}="${inner}".` };
  const fix =
    inner && !inAttribute && shown.endsWith("}")
      ? `write ${inner} without braces.`
      : "remove the brace; for a brace as text write &#123;.";
  return { rule: "code-in-chapter", offset: open, problem, fix };
}

/** The brace that is open at `offset`, or the last one before it. */
function openBrace(source: string, offset: number): number {
  let depth = 0;
  for (let index = Math.min(offset, source.length) - 1; index >= 0; index -= 1) {
    if (source[index] === "}" && index < offset - 1) depth += 1;
    if (source[index] === "{" && depth-- === 0) return index;
  }
  return source.lastIndexOf("{", offset);
}

function lineOfCode(source: string, offset: number): Words {
  const starts = [...source.slice(0, offset + 1).matchAll(/^(import|export)\b/gm)];
  const last = starts.at(-1);
  const word = last?.[1] ?? "import";
  return {
    rule: "code-in-chapter",
    offset: last?.index ?? offset,
    problem: `A paragraph that begins with "${word}" is read as code, and a chapter holds none.`,
    fix: "begin it with another word, or remove it if it is code.",
  };
}
