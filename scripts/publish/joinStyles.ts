import { posix } from "node:path";
import { transform } from "esbuild";
import { hashedName } from "./hashedName";
import { isUsed } from "./isUsed";
import type { Page } from "./page";
import { resolveAddress } from "./references";
import { type SiteFiles, textOf } from "./siteFiles";

const folder = "_attest";

/** Gives a page one style sheet in place of Next's several, without those it has no use for and without rules that stand twice. Adds the sheet to `files`. */
export async function joinStyles({ $, file }: Page, files: SiteFiles, basePath: string): Promise<void> {
  const links = $('link[rel="stylesheet"]').toArray();
  const classes = new Set(
    $("[class]")
      .toArray()
      .flatMap((element) => $(element).attr("class")?.split(/\s+/) ?? []),
  );
  const sheets = new Map<string, string>();
  for (const link of links) {
    const target = resolveAddress($(link).attr("href") ?? "", file, basePath);
    if (typeof target === "string" || !files.has(target.file)) return; // findStrayRequests reports it
    const css = textOf(files, target.file);
    if (isUsed(css, classes)) sheets.set(target.file, moveAddresses(css, target.file));
  }
  const [first, ...others] = links;
  if (!first) return;
  const { code } = await minify([...sheets.values()].join("\n"));
  const path = hashedName(`${folder}/style`, code, "css");
  files.set(path, Buffer.from(code));
  $(first).attr("href", `${basePath}/${path}`);
  $(others).remove();
}

const minified = new Map<string, ReturnType<typeof transform>>();

/** Most pages have the same sheets: each text is minified once. */
function minify(css: string) {
  const known = minified.get(css) ?? transform(css, { loader: "css", minify: true, legalComments: "none" });
  minified.set(css, known);
  return known;
}

/** The same style sheet, to be served from another folder. */
function moveAddresses(css: string, from: string): string {
  return css.replace(/url\(\s*(["']?)([^"')]+?)\1\s*\)/g, (written, _quote, address: string) => {
    if (/^([a-z][a-z0-9+.-]*:|\/|#)/i.test(address)) return written;
    return `url("${posix.relative(folder, posix.join(posix.dirname(from), address))}")`;
  });
}
