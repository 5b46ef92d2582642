import { cp, mkdir, rename, rm, symlink, writeFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { pick, random } from "./mutations/random";
import { type StoryCopy, storyCopy } from "./mutations/storyCopy";

let copy: StoryCopy;
beforeAll(async () => {
  copy = await storyCopy();
});
afterAll(() => copy.remove());

/** What else can happen to a file than that its text changes. */
const accidents: Record<string, (file: string) => Promise<unknown>> = {
  "is deleted": (file) => rm(copy.path(file)),
  "is empty": (file) => writeFile(copy.path(file), ""),
  "has another ending": (file) => rename(copy.path(file), copy.path(`${file}.bak`)),
  "is misspelt": (file) => rename(copy.path(file), copy.path(file.replace(/(\w)(\w)(\.\w+)$/, "$2$1$3"))),
  "is there twice": (file) => cp(copy.path(file), copy.path(file.replace(/(\.\w+)$/, " copy$1"))),
  "is another file": (file) => {
    const others = copy.files.filter((other) => other !== file);
    return cp(copy.path(pick(others, random(file.length))), copy.path(file));
  },
  "is a folder": (file) => rm(copy.path(file)).then(() => mkdir(copy.path(file))),
  "leads to itself": (file) => rm(copy.path(file)).then(() => symlink(copy.path(file), copy.path(file))),
  "leads nowhere": (file) => rm(copy.path(file)).then(() => symlink(copy.path("gone"), copy.path(file))),
  "is no text": (file) => writeFile(copy.path(file), Buffer.from([0x61, 0xff, 0xfe, 0x00, 0xe9, 0x0a, 0x80])),
  "is UTF-16": (file) => writeFile(copy.path(file), Buffer.from(`\uFEFF${copy.original(file)}`, "utf16le")),
};

test("whatever happens to a story's files themselves, its editor is told where and what", async () => {
  const failures: string[] = [];
  for (const file of copy.files) {
    for (const [name, befall] of Object.entries(accidents)) {
      await befall(file);
      const wrong = await copy.wrongWith(file);
      failures.push(...wrong.slice(0, 2).map((what) => `${file} ${name}: ${what}`));
      await copy.restore();
    }
  }
  expect(failures).toEqual([]);
}, 480_000);
