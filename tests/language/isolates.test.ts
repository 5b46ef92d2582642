import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readSource } from "@/story/read/readSource";

/** The codes of signs that are refused in a file of this text. */
async function refused(text: string): Promise<string[]> {
  const root = await mkdtemp(join(tmpdir(), "attest-"));
  try {
    await writeFile(join(root, "a.mdx"), text);
    const { findings } = await readSource(root, "a.mdx");
    return findings.flatMap(({ problem }) => /U\+\w+/.exec(problem)?.[0] ?? []);
  } finally {
    await rm(root, { recursive: true });
  }
}

const arabic = "كان \u2066Radisson Blu\u2069 فندقا، وفيه نحو \u2068170\u2069 نزيلا.";

test("isolates stand around names and numbers in a text that is read from right to left", async () => {
  expect(await refused(`${arabic}\n\n${arabic}\n`)).toEqual([]);
});

test.each([
  ["in a text that is not", "The \u2066hotel\u2069.", "U+2066"],
  ["where they are not closed in their paragraph", `${arabic} \u2066Radisson\n\nBlu\u2069`, "U+2066"],
  ["where nothing was opened", `${arabic} Blu\u2069`, "U+2069"],
  ["nor do signs that turn what follows", `${arabic} \u202EBlu`, "U+202E"],
])("but not %s", async (_, text, sign) => expect(await refused(text)).toEqual([sign]));
