import { posix } from "node:path";
import type { Root } from "mdast";
import { ChapterYaml } from "../model/chapter";
import type { ChapterDraft, Draft } from "../model/draft";
import type { Lack, WordPair } from "../model/edition";
import type { Finding } from "../model/finding";
import { editionMore } from "./editionMore";
import { idOfFile } from "./idOfFile";
import { type Glossary, layOver } from "./layOver";
import { chapterOf, parseChapter } from "./readChapter";
import { readSource } from "./readSource";
import type { YamlOnDisk } from "./readYamlFile";
import { storyFiles } from "./storyFiles";

/** `drafts` are all chapters of the story, `own` those of them that the edition has. */
type Chapters = {
  drafts: ChapterDraft[];
  own: ChapterDraft[];
  words: WordPair[];
  lacks: Lack[];
  findings: Finding[];
};

/** The chapters of an edition, whose folder `folder` is. One that it does not have is there as the first language tells it. */
export async function readEditionChapters(
  root: string,
  folder: string,
  { chapters, known }: Draft,
  glossary: Glossary,
): Promise<Chapters> {
  const listing = await storyFiles(root, posix.join(folder, "chapters"), ".mdx", (stem) => known.chapters.has(stem));
  const read = await Promise.all(
    listing.files.map(async (file) => {
      const first = chapters.find(({ slug }) => slug === idOfFile(file, ".mdx"));
      if (!first) return { ...nothing, findings: [editionMore(file, "chapter", known.chapters)] };
      const { source, findings } = await readSource(root, file);
      return source === undefined ? { ...nothing, findings } : readOne(file, source, first, glossary);
    }),
  );
  const own = new Map(read.flatMap(({ draft }) => (draft ? [[draft.slug, draft] as const] : [])));
  return {
    drafts: chapters.map((first) => own.get(first.slug) ?? first),
    own: [...own.values()],
    words: read.flatMap(({ words }) => words),
    lacks: read.flatMap(({ lacks }) => lacks),
    findings: [...listing.findings, ...read.flatMap(({ findings }) => findings)],
  };
}

type One = { draft?: ChapterDraft; words: WordPair[]; lacks: Lack[]; findings: Finding[] };
const nothing: One = { words: [], lacks: [], findings: [] };

function readOne(file: string, source: string, first: ChapterDraft, glossary: Glossary): One {
  const parsed = parseChapter(file, source);
  const said: YamlOnDisk = { ...first, ids: [], findings: [], absent: false };
  const name = `chapters/${first.slug}.mdx`;
  const { yaml, words, lacks } = layOver(said, parsed.top, { name, schema: ChapterYaml, glossary });
  const { chapter, findings } = chapterOf({ ...parsed, top: { ...yaml, file }, tree: withoutComments(parsed.tree) });
  return { draft: chapter, words, lacks, findings };
}

/** What a translator keeps beside a gap, such as the first language's words, is not for readers: {/* … *​/}. */
function withoutComments(tree: Root | undefined): Root | undefined {
  if (!tree) return undefined;
  const strip = <Node extends { type: string }>(node: Node): Node =>
    "children" in node && Array.isArray(node.children)
      ? { ...node, children: node.children.filter((child) => !isComment(child)).map(strip) }
      : node;
  return strip(tree);
}

const isComment = (node: { type: string; value?: unknown }) =>
  /^mdx(?:Flow|Text)Expression$/.test(node.type) && /^\s*\/\*[\s\S]*\*\/\s*$/.test(String(node.value));
