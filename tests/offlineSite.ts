import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, sep } from "node:path";
import { keepWords } from "../components/pages/keepWords";
import { bundleElements } from "../scripts/publish/bundleElements";
import { finishSite } from "../scripts/publish/finishSite";
import { writeSiteFiles } from "../scripts/publish/siteFiles";
import { languages } from "../story/model/language";
import { told } from "./told";

export const story = told.storyId;

/** The path of the file that a published story is kept from, in the site's folder. */
export function storyFileIn(root: string, id = story): string {
  const page = readFileSync(join(root, id, "index.html"), "utf8");
  return /data-file="[^"]*?(_attest\/[^"]+)"/.exec(page)?.[1] ?? "";
}

/** Of the site the parts that no test of a kept story asks a host for: other stories and languages, and most records. */
const besides = new RegExp(
  `^(?:(?!${story}/|_attest/|_next/).*/|_attest/(?!${story}-[0-9a-f]{12}).*[.]json|${story}/(?:${Object.keys(languages).join("|")})/|.*/record/(?!${told.claim.id}/).+/|.*[.]png$)`,
);

/** A copy of the published site that a test may change, of one story in its first language. */
export function copySite(): string {
  const root = mkdtempSync(join(tmpdir(), "attest-offline-"));
  for (const file of readdirSync("out", { recursive: true, withFileTypes: true })) {
    const path = relative("out", join(file.parentPath, file.name)).replaceAll(sep, "/");
    if (!file.isFile() || besides.test(path)) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    copyFileSync(join("out", path), join(root, path));
  }
  return root;
}

export const removeSite = (root: string) => rmSync(root, { recursive: true });

/** Publishes the story anew with other words on all of its pages, and takes the old version's file away, as hosts do. */
export function publishAnew(root: string, from: string, to: string): void {
  const file = storyFileIn(root);
  const anew = file.replace(/-[0-9a-f]{12}\.json$/, "-00000000beef.json");
  const change = (text: string) => text.replaceAll(from, to).replaceAll(file, anew);
  const pages = readdirSync(join(root, story), { recursive: true, encoding: "utf8" });
  for (const path of pages.filter((one) => one.endsWith("index.html"))) {
    const page = join(root, story, path);
    writeFileSync(page, change(readFileSync(page, "utf8")));
  }
  writeFileSync(join(root, anew), change(readFileSync(join(root, file), "utf8")));
  if (existsSync(join(root, file))) rmSync(join(root, file));
}

/** Two small stories with the site's own script, published under a path. */
export async function twoStories(basePath: string): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), "attest-offline-"));
  const page = (id: string, words: string) =>
    Buffer.from(`<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${words}</title></head><body>
<div data-story="${basePath}/${id}/"><h1>${words}</h1><a class="bar-chapters" href="${basePath}/${id}/">Chapters</a>
<chapter-sheet><dialog><keep-offline data-words='${keepWords("en")}'></keep-offline></dialog></chapter-sheet></div></body></html>`);
  const pages = ["one", "two"].flatMap((id): [string, Buffer][] => [
    [`${id}/index.html`, page(id, `Story ${id}`)],
    [`${id}/end/index.html`, page(id, `End of ${id}`)],
  ]);
  const elements = await bundleElements("components/customElements");
  const { files } = await finishSite(new Map(pages), elements, { basePath, siteUrl: "" });
  await writeSiteFiles(root, files);
  return root;
}
