import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { openShelf } from "@/app/stories";
import { renderedStories } from "@/app/storyParams";
import type { Picture } from "@/story/model/picture";
import { makePicture } from "@/story/publish/makePicture";
import { manifestIn } from "@/story/read/manifestIn";

export const dynamic = "force-static";

type Params = { params: Promise<{ file: string }> };

/** An export without any file is refused, so there is always one; publishing drops what no page asks for. */
export async function generateStaticParams() {
  const files = (await renderedStories()).flatMap(({ pictures }) => [...pictures.values()].flatMap(namesOf));
  // The editions of a story show the same ones.
  return [...new Set(["none.txt", ...files])].map((file) => ({ file }));
}

export async function GET(_: Request, { params }: Params) {
  const { file } = await params;
  for (const picture of (await openShelf()).flatMap(({ pictures }) => [...pictures.values()])) {
    if (picture.manifest === file) {
      const bytes = manifestIn(await readFile(join(process.cwd(), picture.path)));
      return new Response(bytes && new Uint8Array(bytes), { headers: { "Content-Type": "application/c2pa" } });
    }
    const copy = copiesOf(picture).find(({ name }) => name === file);
    if (!copy) continue;
    const bytes = await makePicture(picture, copy, ".attest/pictures");
    return new Response(new Uint8Array(bytes), { headers: { "Content-Type": `image/${copy.format}` } });
  }
  return new Response("There is no such picture.\n", { status: file === "none.txt" ? 200 : 404 });
}

const copiesOf = ({ files, fallback }: Picture) => [...files, fallback];

const namesOf = (picture: Picture) => [
  ...copiesOf(picture).map(({ name }) => name),
  ...(picture.manifest ? [picture.manifest] : []),
];
