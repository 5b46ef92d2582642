import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Change } from "@/story/edit/saveFiles";
import type { Content } from "@/story/model/content";
import type { Draft } from "@/story/model/draft";
import { readEdition } from "@/story/read/readEdition";
import { readStory } from "@/story/read/readStory";

/** A story and then its editions, as they are and as they would be with some changes: these are made in a copy of it. */
export async function tryChanges(
  { root, panels }: Content,
  story: string,
  changes: Change[],
): Promise<{ before: Draft[]; after: Draft[] }> {
  const copy = await mkdtemp(join(tmpdir(), "attest-new-"));
  const read = async () => {
    const first = await readStory(story, { root: copy, panels });
    const editions = first.editions.map((language) => readEdition(first, language, { root: copy, panels }));
    return [first, ...(await Promise.all(editions))];
  };
  try {
    const there = join(root, "content", story);
    await cp(there, join(copy, "content", story), { recursive: true }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOENT") throw error;
    });
    const before = await read();
    for (const { file, body } of changes) {
      const path = join(copy, file);
      await mkdir(dirname(path), { recursive: true });
      await (body === null ? rm(path, { force: true }) : writeFile(path, body));
    }
    return { before, after: await read() };
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}
