import { formatList } from "../format/formatList";
import { isSlip } from "../format/isSlip";
import { nearest } from "../format/nearest";
import type { ChapterDraft, Draft } from "../model/draft";
import type { Finding, Mend } from "../model/finding";
import type { StoryRule } from "../model/rules";
import { type Tag, tags } from "../model/tags";
import { markdownFor } from "../read/markdownFor";
import { type TagUse, tagNamed, tagsIn } from "./tagsIn";

const names = Object.keys(tags);

/** Tags that are none of ours, and props that are missing, misspelt or written without a value. */
export function checkTags({ chapters }: Draft): Finding[] {
  return chapters.flatMap((chapter) =>
    tagsIn(chapter).flatMap((use) => {
      const tag = tagNamed(use.name);
      return tag ? [...checkProps(chapter, use, tag), ...checkContent(use, tag)] : [unknownTag(use)];
    }),
  );
}

function unknownTag(use: TagUse): Finding {
  const { name, place } = use;
  if (name === "")
    return { rule: "unknown-tag", place, problem: "<> is no tag.", fix: "remove <> and </>.", level: "error" };
  const meant = nearest(name, names);
  if (/^[a-z]/.test(name) && !(meant && meant.toLowerCase() === name)) {
    return {
      rule: "html-tag",
      place,
      problem: `<${name}> is HTML; a chapter is written in Markdown.`,
      fix: markdownFor(name),
      level: "error",
    };
  }
  const problem = `There is no tag <${name}>.${meant ? ` Did you mean <${meant}>?` : ""}`;
  const fix = meant
    ? `write <${meant}>.`
    : `remove it, or use one of ${formatList(names.map((known) => `<${known}>`))}.`;
  const edit = meant && isSlip(name, meant, names) ? tagNames(use, meant) : undefined;
  return { rule: "unknown-tag", place, problem, fix, level: "error", ...(edit && { edit }) };
}

/** Another name for a tag, where it opens and where it closes. */
function tagNames({ name, node, place }: TagUse, put: string): Mend[] {
  const open = { was: `<${name}`, put: `<${put}`, at: place };
  const end = node.position?.end;
  if (node.children.length === 0 || !end) return [open];
  const at = { line: end.line, column: end.column - name.length - "</>".length };
  return [open, { was: `</${name}>`, put: `</${put}>`, at }];
}

function checkProps({ file }: ChapterDraft, { name, node, place }: TagUse, { props }: Tag): Finding[] {
  const findings: Finding[] = [];
  const add = (rule: StoryRule, at: Finding["place"], problem: string, fix: string, edit?: Mend[]) =>
    findings.push({ rule, place: at, problem, fix, level: "error", ...(edit && { edit }) });
  const written = new Set<string>();
  for (const attribute of node.attributes) {
    if (attribute.type !== "mdxJsxAttribute") continue;
    const { line, column } = attribute.position?.start ?? place;
    const at = { file, line, column };
    const prop = attribute.name;
    if (!Object.hasOwn(props, prop)) {
      const known = Object.keys(props);
      const meant = nearest(prop, known);
      const may =
        known.length > 0
          ? `remove it; <${name}> takes ${formatList(known, "and")}.`
          : `remove it; <${name}> takes none.`;
      add(
        "unknown-prop",
        at,
        `<${name}> has no "${prop}".${meant ? ` Did you mean "${meant}"?` : ""}`,
        meant ? `write ${meant}="…".` : may,
        meant && isSlip(prop, meant, known) && !hasProp(node, meant) ? [{ was: prop, put: meant }] : undefined,
      );
    } else if (written.has(prop))
      add("unknown-prop", at, `"${prop}" is written twice in one <${name}>.`, "remove one of the two.");
    else if (attribute.value === null || attribute.value === "")
      add("missing-prop", at, `"${prop}" of <${name}> has no value.`, `write ${prop}="…".`);
    else if (
      name === "Note" &&
      prop === "kind" &&
      typeof attribute.value === "string" &&
      attribute.value !== "unknown"
    ) {
      add(
        "wrong-value",
        at,
        `A note's kind is "${attribute.value}", but the only kind is "unknown".`,
        'write kind="unknown", or remove it.',
      );
    }
    written.add(prop);
  }
  const spread = node.attributes.some(({ type }) => type === "mdxJsxExpressionAttribute");
  const missing = Object.keys(props).filter((prop) => props[prop] === "required" && !written.has(prop) && !spread);
  for (const prop of missing) {
    const misspelt = [...written].some((word) => nearest(word, [prop]) && !Object.hasOwn(props, word));
    if (!misspelt) add("missing-prop", place, `<${name}> has no "${prop}".`, `write <${name} ${prop}="…">.`);
  }
  return findings;
}

const hasProp = ({ attributes }: TagUse["node"], prop: string) =>
  attributes.some((attribute) => attribute.type === "mdxJsxAttribute" && attribute.name === prop);

function checkContent({ name, node, place }: TagUse, { empty, props }: Tag): Finding[] {
  const filled = node.children.length > 0;
  if (empty && filled) {
    return [
      {
        rule: "tag-with-words",
        place,
        problem: `<${name}> stands alone and holds no words.`,
        fix: `write <${name}${Object.values(props).includes("required") ? " …" : ""} /> and put the words after it.`,
        level: "error",
      },
    ];
  }
  if (empty || filled || name === "Step" || name === "Scene") return [];
  return [
    {
      rule: "tag-without-words",
      place,
      problem: `<${name}> holds no words.`,
      fix: `write words between <${name}> and </${name}>, or remove it.`,
      level: "error",
    },
  ];
}
