import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { checkStory } from "@/story/check/checkStory";
import type { Change } from "@/story/edit/saveFiles";
import { formatFinding } from "@/story/format/formatFinding";
import type { Content } from "@/story/model/content";
import type { Finding } from "@/story/model/finding";
import { readStory } from "@/story/read/readStory";
import { Mistake } from "../cli/Mistake";

/**
 * Tries the changes on a copy of the story. Throws a Mistake where they bring an error that was not there before. Returns what
 * is left to the editor: the claim of a figure in a title they chose, which only they know.
 */
export async function provePasses({ root, panels }: Content, story: string, changes: Change[]): Promise<Finding[]> {
  const copy = await mkdtemp(join(tmpdir(), "attest-new-"));
  const errors = async () =>
    checkStory(await readStory(story, { root: copy, panels })).filter(({ level }) => level === "error");
  try {
    const there = join(root, "content", story);
    await cp(there, join(copy, "content", story), { recursive: true }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOENT") throw error;
    });
    const before = new Set((await errors()).map(keyOf));
    for (const { file, body } of changes) {
      await mkdir(dirname(join(copy, file)), { recursive: true });
      await writeFile(join(copy, file), body);
    }
    const fresh = (await errors()).filter((finding) => !before.has(keyOf(finding)));
    if (fresh.every(isLeftToThem)) return fresh;
    const told = fresh.map((finding) => formatFinding(finding));
    throw new Mistake(["This would not pass the check, so nothing was written.", ...told].join("\n\n"));
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

const isLeftToThem = ({ rule, place }: Finding) =>
  rule === "figure-not-in-claim" && /\.mdx$|\/story\.yaml$/.test(place.file);

/** The same mistake may have moved to another line. */
const keyOf = ({ rule, place, problem }: Finding) => [rule, place.file, problem].join("\n");
