import { posix } from "node:path";
import type { CheerioAPI } from "cheerio";
import { transform } from "esbuild";
import { hashedName } from "./hashedName";
import type { Page } from "./page";
import { perText } from "./perText";
import { partStyle } from "./purgeStyle";
import { resolveAddress } from "./references";
import { selectableBefore } from "./selectable";
import { type SiteFiles, textOf } from "./siteFiles";

const folder = "_attest";

/**
 * Gives a page its style in itself, in place of Next's several sheets: without the rules that can match nothing there, and
 * without those that stand twice, it is less than a way to the server and back. The faces stay a sheet, added to `files`:
 * fonts are no part of what is painted first.
 * `purge` takes out of a sheet what the page has no use for.
 */
export async function joinStyles(
  { $, file }: Page,
  purge: (css: string) => string,
  files: SiteFiles,
  basePath: string,
): Promise<void> {
  const links = $('link[rel="stylesheet"]').toArray();
  const sheets = new Map<string, string>();
  for (const link of links) {
    const target = resolveAddress($(link).attr("href") ?? "", file, basePath);
    if (typeof target === "string" || !files.has(target.file)) return; // findStrayRequests reports it
    sheets.set(target.file, moveAddresses(textOf(files, target.file), target.file));
  }
  const [first, ...others] = links;
  if (!first) return;
  const { faces, looks } = partFaces((await minify(purge([...sheets.values()].join("\n")))).code);
  if (faces) {
    const path = styleName(faces);
    if (!files.has(path)) files.set(path, Buffer.from(faces));
    $(first).attr("href", `${basePath}/${path}`);
  } else $(first).remove();
  $(others).remove();
  if (looks) addLooks($, looks.replaceAll(atFolder, `${basePath}/`));
}

/** What only speaks to the first scene and what comes after it stands before that: the first screen does not wait for it. */
function addLooks($: CheerioAPI, looks: string): void {
  const [scene] = $("story-scene").toArray();
  const { first, later } = scene ? partStyle(looks, selectableBefore($, scene)) : { first: looks, later: "" };
  $("head").append($("<style>").text(first));
  if (scene && later) $(scene).before($("<style>").text(later));
}

/** Most pages have the same sheet. */
const styleName = perText((code) => hashedName(`${folder}/fonts`, code, "css"));
const minify = perText((css) => transform(css, { loader: "css", minify: true, legalComments: "none" }));

/** The faces that are fetched, and all else: what stands in for them is on the device, and belongs to the looks. */
const partFaces = perText((css) => {
  const fetched = /@font-face\{[^}]*\burl\([^}]*\}/g;
  return { faces: (css.match(fetched) ?? []).join(""), looks: css.replace(fetched, "").trim() };
});

/** The site's root as seen from a sheet in `folder`. */
const atFolder = /(?<=url\(["']?)\.\.\//g;

/** The same style sheet, to be served from another folder. */
function moveAddresses(css: string, from: string): string {
  return css.replace(/url\(\s*(["']?)([^"')]+?)\1\s*\)/g, (written, _quote, address: string) => {
    if (/^([a-z][a-z0-9+.-]*:|\/|#)/i.test(address)) return written;
    return `url("${posix.relative(folder, posix.join(posix.dirname(from), address))}")`;
  });
}
