import { isSlip } from "../format/isSlip";
import { nearest } from "../format/nearest";
import { type TagName, tags } from "../model/tags";
import { markdownFor } from "./markdownFor";
import type { MdxMessage, Words } from "./mdxMessage";
import { offsetAt, placeAt } from "./placeAt";

/** Tags that are opened and not closed, or closed and not opened. */
export function tagWords({ reason, ruleId }: MdxMessage, source: string, offset: number): Words | undefined {
  if (ruleId === "unexpected-closing-slash") return notOpened(source, offset);
  if (ruleId === "unexpected-attribute" || ruleId === "unexpected-self-closing-slash")
    return notOnlyAName(source, offset);
  if (ruleId !== "end-tag-mismatch") return undefined;
  const [, alone, row, start] =
    /^Expected the closing tag `<\/([^`>]*)>` either .*start of `\w+` \((\d+):(\d+)\)/.exec(reason) ?? [];
  if (alone) return closedElsewhere(alone, source, offsetAt(source, { line: Number(row), column: Number(start) }));
  const [, name = "", line, column] = /for `<([^`>]*)>` \((\d+):(\d+)/.exec(reason) ?? [];
  const opened = offsetAt(source, { line: Number(line), column: Number(column) });
  if (/^[a-z]/.test(name)) {
    const problem = `<${name}> is HTML; a chapter is written in Markdown.`;
    return { rule: "html-tag", offset: opened, problem, fix: markdownFor(name) };
  }
  if (!Object.hasOwn(tags, name)) {
    const meant = nearest(name, Object.keys(tags));
    const problem = `There is no tag <${name}>.${meant ? ` Did you mean <${meant}>?` : ""}`;
    return { rule: "unknown-tag", offset: opened, problem, fix: meant ? `write <${meant}>.` : "remove the tag." };
  }
  const rule = name === "Step" ? "step-not-closed" : "tag-not-closed";
  const [, closing] = /closing tag `<\/([^`>]*)>`/.exec(reason) ?? [];
  if (closing !== undefined && nearest(closing, [name])) {
    const problem = `<${name}> opens on line ${line} and is closed by </${closing}>.`;
    const edit = isSlip(closing, name, Object.keys(tags)) && { edit: [{ was: `</${closing}>`, put: `</${name}>` }] };
    return { rule: "wrong-closing-tag", offset, problem, fix: `write </${name}>.`, ...edit };
  }
  const instead = slashForgotten(name, source, opened);
  if (instead) return { rule, offset: opened, ...instead };
  const [, inside] = /before the end of `(\w+)`/.exec(reason) ?? [];
  if (inside) return { rule, offset: opened, ...closedTooLate(name, inside) };
  return { rule, offset: opened, ...neverClosed(name, closing, source, opened) };
}

/** A tag that stands alone and lacks its last slash, or a second opening tag that was meant to close the first. */
function slashForgotten(name: string, source: string, opened: number): Omit<Words, "rule" | "offset"> | undefined {
  const tag = openingTag(source, opened);
  const known = tags[name as TagName];
  if ("empty" in known) {
    const problem = `${tag} holds no words, so it ends with />.`;
    const put = `${tag.replace(/\s*>$/, "")} />`;
    return { problem, fix: `write ${put}.`, edit: [{ was: tag, put }] };
  }
  const before = source.slice(0, opened);
  const count = (pattern: string) => before.split(new RegExp(pattern)).length - 1;
  const isOpen = count(`<${name}[\\s>]`) > count(`</${name}\\s*>`);
  if (!isOpen || tag !== `<${name}>` || !Object.values(known.props).includes("required" as never)) return undefined;
  return { problem: `${tag} stands where the <${name}> before it should end.`, fix: `write </${name}>.` };
}

function notOpened(source: string, slash: number): Words {
  const tag = /^\/\s*[\w.:-]*\s*>?/.exec(source.slice(slash))?.[0] ?? "/";
  const name = /[\w.:-]+/.exec(tag)?.[0] ?? "";
  const closed = new RegExp(`<${name}\\b[^<>]*/>[^<]*$`).exec(source.slice(0, slash - 1));
  if (name && closed) {
    const shown = /^[^>]*>/.exec(closed[0])?.[0] ?? "";
    const problem = `${shown} ends itself, so <${tag} has nothing to close.`;
    return { rule: "tag-not-opened", offset: closed.index, problem, fix: `write ${shown.replace(/\s*\/>$/, ">")}.` };
  }
  const problem = `<${tag} closes a tag that is not open here.`;
  return { rule: "tag-not-opened", offset: slash - 1, problem, fix: "remove it, or open the tag before it." };
}

/** A closing tag in a paragraph, a list or a quotation that its opening tag does not stand in. */
function closedElsewhere(name: string, source: string, start: number): Words {
  const offset = Math.max(start, source.indexOf(`</${name}`, start));
  const problem = `</${name}> stands in a paragraph or a list that <${name}> does not stand in.`;
  const fix = isBlock(name)
    ? `put </${name}> at the start of a line of its own.`
    : `put <${name} …>, its words and </${name}> in one paragraph.`;
  return { rule: "wrong-closing-tag", offset, problem, fix };
}

/** A closing tag with props, or with a second slash. */
function notOnlyAName(source: string, offset: number): Words {
  const start = Math.max(0, source.lastIndexOf("</", offset));
  const [shown = "</", name = ""] = /^<\/\s*([\w.:-]*)[^>\n]*>?/.exec(source.slice(start)) ?? [];
  return {
    rule: "wrong-closing-tag",
    offset: start,
    problem: `${shown} should close a tag, but holds more than its name.`,
    fix: `write </${name}>.`,
    ...(Object.hasOwn(tags, name) && shown.endsWith(">") && { edit: [{ was: shown, put: `</${name}>` }] }),
  };
}

/** The tag stands in a paragraph or in emphasis and its end does not. */
function closedTooLate(name: string, inside: string): { problem: string; fix: string } {
  const block = isBlock(name);
  if (inside === "paragraph") {
    const problem = `<${name}> opens here and is not closed in the same paragraph.`;
    return {
      problem,
      fix: block ? `put <${name}> and </${name}> on lines of their own.` : `add </${name}> after the words it is for.`,
    };
  }
  if (inside === "strong" || inside === "emphasis" || inside === "delete") {
    const problem = `<${name}> opens inside emphasis (* or _) that ends before </${name}>.`;
    return { problem, fix: `put </${name}> before the * or _ that ends the emphasis.` };
  }
  const problem = `<${name}> opens inside a list, a quotation, a heading or a table and is not closed there.`;
  return {
    problem,
    fix: block ? `put <${name}> at the start of a line, outside of it.` : `add </${name}> after the words it is for.`,
  };
}

function neverClosed(
  name: string,
  closing: string | undefined,
  source: string,
  opened: number,
): { problem: string; fix: string } {
  const after = source.slice(opened + 1);
  const next = new RegExp(`<${name}[\\s>]${closing ? `|</${closing}\\s*>` : ""}`).exec(after);
  const problem = `${openingTag(source, opened)} opens here and is never closed.`;
  if (!next)
    return {
      problem,
      fix: isBlock(name) ? `add a line </${name}> where it ends.` : `add </${name}> after the words it is for.`,
    };
  const { line } = placeAt("", source, opened + 1 + next.index);
  const lines = source.split("\n");
  const again = next[0].startsWith("</") ? `${next[0]} follows` : `The next <${name}> starts`;
  const free = lines[line - 2]?.trim() === "" && line - 1 > placeAt("", source, opened).line;
  return {
    problem: `${problem} ${again} on line ${line}.`,
    fix: free ? `add </${name}> on line ${line - 1}.` : `add a line </${name}> before line ${line}.`,
  };
}

const openingTag = (source: string, opened: number) => /^<[^>\n]*>?/.exec(source.slice(opened))?.[0] ?? "This tag";

const isBlock = (name: string) => Object.hasOwn(tags, name) && tags[name as TagName].place === "block";
