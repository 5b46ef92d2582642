import { build } from "esbuild";
import { hashedName } from "./hashedName";

/** The reader's script: `module` is served as a file, `head` stands in every page's head before its styles. */
export type Elements = { path: string; module: Buffer; head: string };

/** `folder` holds index.ts, which defines the custom elements, and head.ts, which runs before the first paint. */
export async function bundleElements(folder: string): Promise<Elements> {
  const [module, head] = await Promise.all([bundle(`${folder}/index.ts`, "esm"), bundle(`${folder}/head.ts`, "iife")]);
  return { path: hashedName("_attest/story", module, "js"), module, head: head.toString().trim() };
}

async function bundle(entry: string, format: "esm" | "iife"): Promise<Buffer> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format,
    target: "es2020",
    legalComments: "none",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "silent",
  });
  const [file] = outputFiles;
  if (!file) throw new Error(`esbuild made nothing of ${entry}.`);
  return Buffer.from(file.contents);
}
