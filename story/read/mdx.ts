import { createProcessor } from "@mdx-js/mdx";
import type { Root } from "mdast";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import { unravel } from "./unravel";

const processor = createProcessor({ remarkPlugins: [remarkFrontmatter, remarkGfm] });

/** A chapter as a tree of Markdown and tags. Throws the parser's message at the first place that cannot be read. */
export function parseMdx(source: string): Root {
  return unravel(processor.parse(source) as Root);
}
