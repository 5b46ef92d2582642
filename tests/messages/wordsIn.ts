import { readFileSync } from "node:fs";
import { parseAst } from "rolldown/parseAst";

/** A string or a piece of one that a reader may come to see: where it stands, and what it says. */
export type Words = { file: string; line: number; text: string };

type Node = { type: string; start: number } & Record<string, unknown>;

/** Attributes that are read out or shown. */
const spoken = ["alt", "aria-label", "aria-description", "ariaLabel", "placeholder", "title", "textContent"];

/** Words written in a file of code: in JSX, in attributes that are read out, and in strings that read like words. */
export function wordsIn(file: string): Words[] {
  const source = readFileSync(file, "utf8");
  const found: Words[] = [];
  const add = ({ start }: Node, text: string) =>
    found.push({ file, line: source.slice(0, start).split("\n").length, text: text.trim() });

  function walk(node: Node, shown: boolean): void {
    if (isSilent(node)) return;
    if (node.type === "JSXText") {
      if (hasWord(String(node.value))) add(node, String(node.value));
      return;
    }
    const text = textOf(node);
    if (text !== undefined && (shown ? hasWord(text) : readsLikeWords(text))) add(node, text);
    for (const [key, child] of Object.entries(node)) {
      for (const one of [child].flat())
        if (isNode(one) && !isName(node, key)) walk(one, isShown(node, key, one, shown));
    }
  }

  walk(parseAst(source, { lang: file.endsWith("x") ? "tsx" : "ts" }) as unknown as Node, false);
  return found;
}

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && "type" in value;

/** What is never seen: types, what is imported, what an error of ours says, attributes that are not spoken. */
function isSilent({ type, callee, name }: Node): boolean {
  if (type === "NewExpression") return (callee as Node).name === "Error";
  if (type === "JSXAttribute") return !spoken.includes(String((name as Node).name));
  return /^(TS(?!As|Satisfies|NonNull)|Import|ThrowStatement|ExportAll)/.test(type);
}

/** The name of a property or of an attribute, and what something is compared with. */
function isName({ type, operator }: Node, key: string): boolean {
  if (type === "BinaryExpression") return operator === "===" || operator === "!==";
  return (type === "Property" && key === "key") || (type === "JSXAttribute" && key === "name");
}

/** Whether a child stands where a reader sees it: among the children of an element, or in an attribute that is read out. */
function isShown(node: Node, key: string, child: Node, shown: boolean): boolean {
  if (node.type === "JSXAttribute") return spoken.includes(String((node.name as Node).name));
  if (node.type === "JSXElement" || node.type === "JSXFragment") return key === "children";
  if (node.type === "Property") return spoken.includes(String((node.key as Node).name));
  // What is asked or compared is not what is shown; nor is what a function is given.
  if (["CallExpression", "BinaryExpression", "MemberExpression", "ArrowFunctionExpression"].includes(node.type))
    return false;
  if ((node.type === "ConditionalExpression" || node.type === "IfStatement") && key === "test") return false;
  return shown && child.type !== "JSXElement";
}

function textOf({ type, value }: Node): string | undefined {
  if (type === "Literal" && typeof value === "string") return value;
  return type === "TemplateElement" ? (value as { cooked: string }).cooked : undefined;
}

const hasWord = (text: string) => /\p{L}{2,}/u.test(text);

/** More than one word, a word beside a space, or one that begins a sentence: no id, class, address or piece of a path. */
function readsLikeWords(text: string): boolean {
  const words = text.match(/(?<![\p{L}\p{N}_./#:(@%-])\p{L}{2,}(?![\p{L}\p{N}_/(=@-])/gu) ?? [];
  return words.length > 0 && (/\s/.test(text) || /^\p{Lu}\p{Ll}+$/u.test(text));
}
