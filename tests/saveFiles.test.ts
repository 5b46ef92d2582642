import { lstat, mkdir, mkdtemp, readdir, readFile, rm, symlink, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { saveFiles } from "@/story/edit/saveFiles";
import { versionOf } from "@/story/edit/versionOf";

let root = "";
const claims = "content/flood/claims.yaml";
const read = (file: string) => readFile(join(root, file), "utf8");

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "attest-save-"));
  await mkdir(join(root, "content/flood/chapters"), { recursive: true });
  await writeFile(join(root, claims), "a: 1\n");
});
afterEach(() => rm(root, { recursive: true }));

describe("a file of a story is saved", () => {
  test("where it is as it was read, by its text or its version, and leaves nothing beside it", async () => {
    await saveFiles(root, [{ file: claims, was: "a: 1\n", body: "a: 2\n" }]);
    await saveFiles(root, [{ file: claims, version: versionOf("a: 2\n"), body: "a: 3\n" }]);
    await saveFiles(root, [{ file: "content/flood/fr/chapters/night.mdx", body: "Words.\n" }]);
    expect(await read(claims)).toBe("a: 3\n");
    expect(await readdir(join(root, "content/flood"))).toEqual(["chapters", "claims.yaml", "fr"]);
  });

  test("not over what somebody else saved, and of two who save at once only for the first", async () => {
    const save = (body: string) => saveFiles(root, [{ file: claims, was: "a: 1\n", body }]);
    const [mine, theirs] = await Promise.allSettled([save("a: mine\n"), save("a: theirs\n")]);
    expect(mine.status).toBe("fulfilled");
    expect(theirs).toMatchObject({ status: "rejected", reason: { message: expect.stringContaining("somebody else") } });
    expect(await read(claims)).toBe("a: mine\n");
  });

  test("though one was left half written when the program was ended", async () => {
    const left = join(root, "content/flood/.half.being-written");
    await writeFile(left, "a:");
    await utimes(left, 1, 1);
    await saveFiles(root, [{ file: claims, was: "a: 1\n", body: "a: 2\n" }]);
    await expect(lstat(left)).rejects.toThrow();
  });
});

describe("a file is taken away", () => {
  test("with all that is written beside it, or nothing is", async () => {
    await saveFiles(root, [
      { file: "content/flood/chapters/day.mdx", body: "Words.\n" },
      { file: claims, was: "a: 1\n", body: null },
    ]);
    expect(await readdir(join(root, "content/flood"), { recursive: true })).toEqual(["chapters", "chapters/day.mdx"]);
    const both = [
      { file: "content/flood/chapters/day.mdx", was: "Words.\n", body: null },
      { file: "content/flood/story.yaml", was: "what nobody wrote", body: "a: 2\n" },
    ];
    await expect(saveFiles(root, both)).rejects.toThrow("somebody else");
    expect(await read("content/flood/chapters/day.mdx")).toBe("Words.\n");
  });
});

describe("nothing else is written", () => {
  const strays = [
    "/etc/passwd.yaml",
    "content/../package.yaml",
    "content/flood/../../x.yaml",
    "content/./flood/x.yaml",
    "content//flood/x.yaml",
    "content\\flood\\x.yaml",
    "content/flood/..\\..\\x.yaml",
    "content/flood/.hidden.yaml",
    "content/flood/x.yaml\0.mdx",
    "content/x.yaml",
    "content/flood/chapters/run.ts",
    "content/flood/page.html",
    "content/flood/yaml",
    "scripts/x.yaml",
    "content/flood/chapters",
    "content/flood/claims.yaml/x.yaml",
  ];
  test.each(strays)("%j", async (file) => {
    await expect(saveFiles(root, [{ file, body: "a: 1\n" }])).rejects.toThrow("nothing was written");
    expect(await readdir(root, { recursive: true })).toHaveLength(4);
  });

  test("through a symbolic link, to a file or to a folder", async () => {
    const outside = await mkdtemp(join(tmpdir(), "attest-outside-"));
    try {
      await writeFile(join(outside, "x.yaml"), "a: 1\n");
      await symlink(join(outside, "x.yaml"), join(root, "content/flood/people.yaml"));
      await symlink(outside, join(root, "content/flood/scenes"));
      await symlink(join(outside, "gone.yaml"), join(root, "content/flood/moved.yaml"));
      for (const file of ["people.yaml", "scenes/x.yaml", "scenes/new.yaml", "moved.yaml"])
        for (const was of ["a: 1\n", undefined])
          await expect(saveFiles(root, [{ file: `content/flood/${file}`, was, body: "a: 2\n" }])).rejects.toThrow(
            "symbolic link",
          );
      expect(await readdir(outside)).toEqual(["x.yaml"]);
      expect(await readFile(join(outside, "x.yaml"), "utf8")).toBe("a: 1\n");
    } finally {
      await rm(outside, { recursive: true });
    }
  });

  test("that is larger than 5 MB", async () => {
    const body = "x".repeat(5_000_001);
    await expect(saveFiles(root, [{ file: "content/flood/chapters/a.mdx", body }])).rejects.toThrow("5 MB");
  });
});
