import { build } from "esbuild";
import { hashedName } from "./hashedName";

/** A module that defines custom elements, and the path it is served at. */
export type Module = { path: string; code: Buffer };

/**
 * The reader's script: a page is given the modules that define its elements, most often one; `head` stands in its head
 * before its styles. `offline` defines what keeps a story, fetched when a reader looks for it, and `worker` answers with what is kept.
 */
export type Elements = { modules: Module[]; offline: Module; worker: Module; head: string };

/**
 * `folder` holds index.ts, which defines the elements of a story's pages, embed.ts with those of a scene on another site,
 * preview.ts with that of a film's preview, head.ts, which runs before the first paint, and in offline/ index.ts and worker.ts.
 */
export async function bundleElements(folder: string): Promise<Elements> {
  const [story, embed, preview, head, offline, worker] = await Promise.all([
    bundle(`${folder}/index.ts`, "esm"),
    bundle(`${folder}/embed.ts`, "esm"),
    bundle(`${folder}/preview.ts`, "esm"),
    bundle(`${folder}/head.ts`, "iife"),
    bundle(`${folder}/offline/index.ts`, "esm"),
    bundle(`${folder}/offline/worker.ts`, "iife"),
  ]);
  const served = (name: string, code: Buffer): Module => ({ path: hashedName(`_attest/${name}`, code, "js"), code });
  return {
    modules: [served("story", story), served("embed", embed), served("preview", preview)],
    offline: served("offline", offline),
    // A worker keeps its name: browsers ask under it for the next one. At the root it may answer for every story.
    worker: { path: "worker.js", code: worker },
    head: head.toString().trim(),
  };
}

/** The first browsers with all that head.ts asks for. One that cannot read the module has the page as it is without. */
const able = ["chrome108", "firefox121", "safari15.4"];

async function bundle(entry: string, format: "esm" | "iife"): Promise<Buffer> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format,
    target: format === "esm" ? able : "es2020",
    legalComments: "none",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "silent",
  });
  const [file] = outputFiles;
  if (!file) throw new Error(`esbuild made nothing of ${entry}.`);
  return Buffer.from(file.contents);
}
