import type { Node } from "mdast";
import { parse } from "yaml";
import { tags } from "@/story/model/tags";
import { parseMdx } from "@/story/read/mdx";
import { fixLookAlikes } from "./fixLookAlikes";
import { fixMarks } from "./fixMarks";
import { type Mended, mend, type Rule } from "./mend";
import { spacing } from "./spacing";

/** A chapter with straight quotes in its tags, no marks by a slip and no needless white space. Its words stay. */
export function fixChapter(text: string): Mended {
  const signs = fixLookAlikes(text, "chapter");
  const [top = ""] = /^---[ \t]*\r?\n[\s\S]*?^---[ \t]*\r?$/m.exec(signs.text) ?? [];
  const above = signs.text.startsWith(top) ? fixLookAlikes(top, "yaml") : { text: top, repairs: [] };
  const plain = signs.text.replace(top, () => above.text);
  const quotes = mend(plain, [curlyQuotes], () => true);
  const marks = fixMarks(quotes.text);
  const spaces = mend(marks.text, spacing, (before, after) => meaning(before) === meaning(after));
  return {
    text: spaces.text,
    repairs: [...signs.repairs, ...above.repairs, ...quotes.repairs, ...marks.repairs, ...spaces.repairs].sort(
      (a, b) => a.line - b.line,
    ),
  };
}

/** A tag of ours up to its end, its props in any quotes. */
const tag = new RegExp(`<(?:${Object.keys(tags).join("|")})(?=[\\s/>])[^<>]*>`, "g");
/** A prop whose value begins or ends with a curly quote: doubles close doubles, so that an apostrophe inside is left alone. */
const prop = /(?<==)(?:[“”„‟«»]([^"“”„‟«»]*)["“”„‟«»]|"([^"“”„‟«»]*)[“”„‟«»]|[‘’‚]([^"‘’‚]*)['‘’‚])(?=[\s/>])/g;

const curlyQuotes: Rule = {
  finds: tag,
  put: ([whole]) => whole.replace(prop, (_, a?: string, b?: string, c?: string) => `"${(a ?? b ?? c ?? "").trim()}"`),
  what: "made the quotes of a tag straight",
};

/** What a chapter says, wherever it stands; a text of its own for one that cannot be read, as nothing is known of it. */
function meaning(text: string): string | symbol {
  try {
    return JSON.stringify(parseMdx(text.replace(/^\uFEFF/, "")), (key, value) =>
      key === "position" ? undefined : isTop(value) ? { ...value, value: parse(value.value) } : value,
    );
  } catch {
    return Symbol("unreadable");
  }
}

/** The lines at the top are YAML, in which a space at the end of a line says nothing. */
const isTop = (value: unknown): value is Node & { value: string } =>
  typeof value === "object" &&
  value !== null &&
  "type" in value &&
  value.type === "yaml" &&
  typeof (value as { value?: unknown }).value === "string";
