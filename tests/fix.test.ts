import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fixChapter } from "@/scripts/fix/fixChapter";
import { fixYaml } from "@/scripts/fix/fixYaml";
import { runFix } from "@/scripts/fix/runFix";
import { checkStory } from "@/story/check/checkStory";
import { readStory } from "@/story/read/readStory";
import { casePanels } from "./casePanels";
import { withCase } from "./contentCase";

const top = "---\ntitle: Night\ndek: The crossing.\ndescription: What was said.\n---\n\n";
const scene = `<Scene is=“ferry”>\n<Step id=‘aboard-200’>\nOne count.   \n</Step>\n\n\n\n<Step id="aboard-230”>\nAnother “count”.\n</Step>\n</Scene>`;
const files = new Map([
  ["chapters/night.mdx", `${top}${scene}\n\n(and 360 more words)`],
  [
    "people.yaml",
    "# The memorial\nchild: # first\n  country: 'Harbour '\n  line: A child.  \n  claims: [rescued-12]\n\n\n",
  ],
]);

const fix = async (root: string, ...args: string[]) => {
  const lines: string[] = [];
  const code = await runFix(args, { root, print: (text) => lines.push(text) });
  return { code, text: lines.join("\n") };
};
const folder = (root: string) => join(root, "content/ferry-2019");
const read = (root: string, file: string) => readFile(join(folder(root), file), "utf8");

async function everything(root: string): Promise<string[]> {
  const entries = await readdir(folder(root), { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(paths.sort().map(async (path) => `${path}\n${await readFile(path, "utf8")}`));
}

describe("npm run fix", () => {
  test("mends what the check finds, says where, and leaves nothing more to mend", async () => {
    await withCase(files, async (root) => {
      const { code, text } = await fix(root);
      expect(code).toBe(0);
      for (const place of [
        "night.mdx:7 ",
        "night.mdx:8 ",
        "night.mdx:9 ",
        "night.mdx:14 ",
        "people.yaml:3 ",
        "people.yaml:4 ",
      ])
        expect(text).toContain(place);
      const errors = checkStory(await readStory("ferry-2019", root), casePanels).filter(
        ({ level }) => level === "error",
      );
      expect(errors).toEqual([]);
      const mended = await everything(root);
      expect((await fix(root)).text).toBe("There is nothing to mend.");
      expect(await everything(root)).toEqual(mended);
    });
  });

  test("changes no word: what the tags enclose stays as it is, curly quotes and all, and so do comments", async () => {
    await withCase(files, async (root) => {
      await fix(root);
      const night = await read(root, "chapters/night.mdx");
      expect(night).toContain(
        '<Scene is="ferry">\n<Step id="aboard-200">\nOne count.\n</Step>\n\n<Step id="aboard-230">\n',
      );
      expect(night).toContain("Another “count”.");
      expect(await read(root, "people.yaml")).toBe(
        "# The memorial\nchild: # first\n  country: 'Harbour'\n  line: A child.\n  claims: [rescued-12]\n",
      );
    });
  });

  test("--dry shows each line before and after, and leaves the files as they are", async () => {
    await withCase(files, async (root) => {
      const before = await everything(root);
      const { text } = await fix(root, "--dry");
      expect(text).toContain("-<Step id=‘aboard-200’>");
      expect(text).toContain('+<Step id="aboard-200">');
      expect(text).toMatch(/repairs to make: npm run fix$/);
      expect(await everything(root)).toEqual(before);
    });
  });

  test("works on the story that is named, and knows no other", async () => {
    await withCase(files, async (root) => {
      await expect(fix(root, "ferry-2018")).rejects.toThrow('Did you mean "ferry-2019"?');
      await writeFile(join(root, "content", "notes.yaml"), "a: 1  \n");
      await fix(root, "ferry-2019");
      expect(await readFile(join(root, "content", "notes.yaml"), "utf8")).toBe("a: 1  \n");
    });
  });

  test("finds nothing in the first story", async () => {
    const { text } = await fix(join(import.meta.dirname, ".."), "bamako-2015", "--dry");
    expect(text).toBe("There is nothing to mend.");
  });
});

describe("what looks like a slip and is none stays", () => {
  const kept: [string, string][] = [
    ["a line that is broken on purpose", `${top}One line,  \nand the next.\n`],
    ["an apostrophe and quotes in words", `${top}The hotel’s “front”, as ‘they’ said.\n`],
    ["quotes of a prop's own words", `${top}<Step id="a" alt="the hotel’s “front” door">x</Step>\n`],
    ["a sign that is no tag of ours", `${top}a < b is=“c”>\n`],
    ["lines of code", `${top}~~~\na\n\n\nb\n~~~\n`],
  ];
  test.each(kept)("%s", (_, text) => expect(fixChapter(text)).toEqual({ text, repairs: [] }));

  test("a text of several lines in YAML, spaces, empty lines and all", () => {
    const text = "a: |\n  one \n\n\n  two\nb: 'it''s \"so\" '' '\n";
    expect(fixYaml(text).text).toBe("a: |\n  one \n\n\n  two\nb: 'it''s \"so\" '''\n");
  });

  test("a file that cannot be read, but for what makes it so", () => {
    expect(fixYaml("a: [\n\n\n\nb:  \n").repairs).toEqual([]);
    expect(fixYaml("a:\n\tb: 1\n\tc:\n\t\td: 2\n").text).toBe("a:\n  b: 1\n  c:\n    d: 2\n");
  });

  test("lines that end as on Windows", () => {
    expect(fixChapter(`${top}One. \r\n\r\n\r\nTwo.\r\n`.replace(/(?<!\r)\n/g, "\r\n")).text).toBe(
      `${top}One.\n\nTwo.\n`.replaceAll("\n", "\r\n"),
    );
  });
});
