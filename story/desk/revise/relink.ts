import type { Definition, Link } from "mdast";
import { walk } from "../../check/walk";
import { applyEdits } from "../../edit/applyEdits";
import { Refused } from "../../edit/Refused";
import type { Edit } from "../../model/edit";
import { parseMdx } from "../../read/mdx";
import type { Revision, StoryFile } from "./Revision";

/** A chapter, or a place in one (a scene, a step), that has another id. `chapters`: the slugs of the story it is in. */
export type Renamed = {
  story: string;
  kind: "chapter" | "scene" | "step";
  from: string;
  to: string;
  chapters: string[];
};

/** Lets every link that leads to what was renamed lead to it again, in all chapters of all stories and editions. */
export function relink(revision: Revision, renamed: Renamed): void {
  for (const one of revision.files) {
    const slug = /^chapters\/(.+)\.mdx$/.exec(one.name)?.[1];
    const text = revision.text(one.file) ?? "";
    if (!slug || !text.includes(renamed.from) || (!text.includes("](") && !/^ {0,3}\[[^\]]+\]:/m.test(text))) continue;
    revision.edit(one.file, (source) => relinked(source, pageOf(one, slug), renamed));
  }
}

const site = "https://attest.invalid";
const pageOf = ({ story, language }: StoryFile, slug: string) =>
  `${site}/${[story, language, slug].filter(Boolean).join("/")}/`;

function relinked(text: string, page: string, renamed: Renamed): string {
  const shift = text.startsWith("\uFEFF") ? 1 : 0;
  const edits: Edit[] = [];
  walk(treeOf(text.slice(shift)), (node) => {
    if (node.type !== "link" && node.type !== "definition") return;
    const url = newAddress(node.url, page, renamed);
    if (url === undefined) return;
    const start = addressAt(text, node, shift);
    if (start !== undefined) edits.push({ start, end: start + node.url.length, put: url });
  });
  return applyEdits(text, edits);
}

function treeOf(source: string) {
  try {
    return parseMdx(source);
  } catch {
    throw new Refused(
      "The chapter cannot be read as it is, so links in it cannot be kept right; npm run check says why.",
    );
  }
}

/** Where the address of a link begins: the last time that it stands in it, as its words and its title may name it too. */
function addressAt(text: string, { position, url, title }: Link | Definition, shift: number): number | undefined {
  const from = (position?.start.offset ?? 0) + shift;
  const written = text.slice(from, (position?.end.offset ?? 0) + shift);
  const before = title ? written.lastIndexOf(title) : written.length;
  const at = written.lastIndexOf(url, before - url.length);
  return at < 0 ? undefined : from + at;
}

/** The address that leads to the same place as before; undefined where it need not change. */
function newAddress(url: string, page: string, { story, kind, from, to, chapters }: Renamed): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(url) || !URL.canParse(url, page)) return undefined;
  const { pathname, hash } = new URL(url, page);
  const [, in_, path = ""] = /^\/([^/]+)\/(?:[a-z]{2}\/)?(.*)$/.exec(pathname) ?? [];
  if (in_ !== story) return undefined;
  const [first = "", second] = path.split("/");
  const [way = "", id = ""] = [/^[^#]*/.exec(url)?.[0], hash.slice(1)];
  const hasPlaces = [...chapters, "all", "embed"].includes(first) || path === "";
  const isWay = kind === "chapter" ? first === from : kind === "scene" && first === "embed" && second === from;
  const own = kind === "chapter" ? `(?=$|-(?:unknown|corrections|sources)$)` : "$";
  const newId = hasPlaces ? id.replace(new RegExp(`^${from}${own}`), to) : id;
  const newWay = isWay
    ? way.replace(new RegExp(`(^|/)${from}(?=/|\\?|$)(?!.*(?:^|/)${from}(?:/|\\?|$))`), `$1${to}`)
    : way;
  return newId === id && newWay === way ? undefined : `${newWay}${newId === "" ? url.slice(way.length) : `#${newId}`}`;
}
