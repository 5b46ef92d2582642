import { createProcessor } from "@mdx-js/mdx";
import type { Root } from "mdast";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import { unravel } from "./unravel";

const processor = createProcessor({ remarkPlugins: [remarkFrontmatter, remarkGfm, withoutMarks] });

/** A chapter as a tree of Markdown and tags. Throws the parser's message at the first place that cannot be read. */
export function parseMdx(source: string): Root {
  return unravel(processor.parse(source) as Root);
}

/** Marks that the editor's language does without: a stroke through a figure withdraws it, and notes and boxes bring signs of their own. */
const none = ["strikethrough", "tasklistCheck", "gfmFootnoteCall", "gfmPotentialFootnoteCall", "gfmFootnoteDefinition"];

function withoutMarks(this: { data(): object }): void {
  const data = this.data() as { micromarkExtensions?: object[] };
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: none } }];
}
