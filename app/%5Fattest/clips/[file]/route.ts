import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { openShelf } from "@/app/stories";
import { renderedStories } from "@/app/storyParams";
import type { Clip } from "@/story/model/clip";

export const dynamic = "force-static";

type Params = { params: Promise<{ file: string }> };

/** An export without any file is refused, so there is always one; publishing drops what no page asks for. */
export async function generateStaticParams() {
  const files = (await renderedStories()).flatMap(({ clips }) => [...clips.values()].flatMap(filesOf));
  // The editions of a story play the same ones.
  return [...new Set(["none.txt", ...files.map(({ name }) => name)])].map((file) => ({ file }));
}

/** A clip, its captions and its preview, byte for byte as the newsroom has them. */
export async function GET(_: Request, { params }: Params) {
  const { file } = await params;
  const clips = (await openShelf()).flatMap(({ clips }) => [...clips.values()]);
  const found = clips.flatMap(filesOf).find(({ name }) => name === file);
  if (!found) return new Response("There is no such clip.\n", { status: file === "none.txt" ? 200 : 404 });
  const bytes = await readFile(join(process.cwd(), found.path));
  return new Response(new Uint8Array(bytes), { headers: { "Content-Type": found.type } });
}

const filesOf = ({ name, path, type, captions, preview }: Clip) => [
  { name, path, type },
  ...(captions ? [{ ...captions, type: "text/vtt" }] : []),
  ...(preview ? [preview] : []),
];
