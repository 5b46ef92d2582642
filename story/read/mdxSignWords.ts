import { type TagName, tags } from "../model/tags";
import type { MdxMessage, Words } from "./mdxMessage";

const curly = /[“”„‟‘’‚«»]/;

/** Signs that make the parser expect a tag: curly or missing quotes, a bracket that only means "less than". */
export function signWords({ reason, source: from }: MdxMessage, source: string, offset: number): Words | undefined {
  if (from !== "micromark-extension-mdx-jsx") return undefined;
  if (/closing quote/.test(reason)) return quoteNotClosed(source);
  if (/before attribute value/.test(reason)) return quotes(source, offset);
  if (source[offset] && curly.test(source[offset])) return quotes(source, offset);
  const open = source.lastIndexOf("<", Math.max(0, offset - 1));
  if (open < 0) return undefined;
  return bracket(reason, source, open);
}

/** A prop whose quotes are curly or missing: `offset` is where its value begins. */
function quotes(source: string, offset: number): Words {
  const prop = /([\w-]+)\s*=\s*$/.exec(source.slice(0, offset))?.[1] ?? "is";
  const rest = source.slice(offset).split(/[>\n]/, 1)[0] ?? "";
  if (curly.test(rest.charAt(0))) {
    const value = /^.[^“”„‟‘’‚«»"]*["“”„‟‘’‚«»]?/.exec(rest)?.[0] ?? rest;
    const plain = value.replace(/["“”„‟‘’‚«»]/g, "").trim();
    return {
      rule: "curly-quote",
      offset,
      problem: `${prop}=${value} uses curly quotes.`,
      fix: `write ${prop}="${plain}"; "npm run fix" puts all of them right.`,
      ...(curly.test(value.slice(1)) && { edit: [{ was: value, put: `"${plain}"` }] }),
    };
  }
  const written = /^[^\s/]*/.exec(rest)?.[0] ?? "";
  const value = written.replace(/["']/g, "");
  if (value === "")
    return { rule: "missing-quotes", offset, problem: `${prop}= has no value.`, fix: `write ${prop}="…".` };
  return {
    rule: "missing-quotes",
    offset,
    problem: `${prop}=${written} has no ${written === value ? "quotes" : "opening quote"}.`,
    fix: `write ${prop}="${value}".`,
    ...(written === value && { edit: [{ was: written, put: `"${value}"` }] }),
  };
}

/** The end of the file is where the parser notices; the place is the prop whose quote is left open. */
function quoteNotClosed(source: string): Words | undefined {
  const open = /<[A-Za-z][^<>\n]*?([\w-]+)=(["'])([^"'\n]*)$/gm.exec(source);
  if (!open) return undefined;
  const [all, prop = "", quote = '"', text = ""] = open;
  const offset = open.index + all.length - text.length - 1;
  const value = text.split(/[>”“’‘]/, 1)[0]?.trim() ?? "";
  const mixed = curly.test(text);
  const problem = mixed
    ? `${prop}=${quote}${value}${curly.exec(text)?.[0]} ends with a curly quote.`
    : `${prop}=${quote}${value} has no closing quote.`;
  return { rule: mixed ? "curly-quote" : "missing-quotes", offset, problem, fix: `write ${prop}="${value}".` };
}

function bracket(reason: string, source: string, open: number): Words {
  const rest = source.slice(open, open + 60).split("\n", 1)[0] ?? "<";
  const shown = /^<\S*(?:\s+\w+)?/.exec(rest)?.[0] ?? "<";
  const number = /^<([\d.,]+)/.exec(rest)?.[1];
  const rule = "stray-bracket";
  if (number)
    return {
      rule,
      offset: open,
      problem: `"${shown}" looks like a tag.`,
      fix: `write "under ${number}", or &lt;${number}.`,
    };
  if (rest.startsWith("<!")) {
    return {
      rule,
      offset: open,
      problem: "<!-- … --> is HTML, and a chapter cannot hold it.",
      fix: "remove it; notes to colleagues belong in the YAML files, after a #.",
    };
  }
  const link = /^<(?:mailto:)?([^\s<>]*(?:\/\/|@)[^\s<>]*)>?/.exec(rest)?.[1];
  if (link)
    return {
      rule,
      offset: open,
      problem: `"<${link}>" looks like a tag.`,
      fix: `write a link, [words](${link.includes("//") ? link : `mailto:${link}`}).`,
    };
  if (/^<[A-Za-z]/.test(rest)) {
    const [head = "<", name = ""] = /^<([\w.-]+)(?:\s+[\w-]+="[^"]*")*/.exec(rest) ?? [];
    const whole = head === rest.trimEnd();
    const colon = /([\w-]+):\s*["']([^"']*)["']/.exec(rest);
    const end = Object.hasOwn(tags, name) && "empty" in tags[name as TagName] ? " />" : ">";
    return {
      rule: "tag-not-finished",
      offset: open,
      problem: `The tag <${name} is not finished where it should be.`,
      fix: colon
        ? `write ${colon[1]}="${colon[2]}".`
        : whole
          ? `write ${head}${end}.`
          : `write its props as name="value" and end it with ${end.trim()}.`,
      ...(!colon && whole && Object.hasOwn(tags, name) && { edit: [{ was: head, put: head + end }] }),
    };
  }
  const before = /before name/.test(reason) ? `"${shown.trim()}" looks like a tag.` : "This bracket looks like a tag.";
  return { rule, offset: open, problem: before, fix: "write &lt; in place of <." };
}
