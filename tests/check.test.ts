import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { count } from "@/components/panels/count";
import { panels } from "@/components/panels/panels";
import { checkContent } from "@/story/check/checkContent";
import { checkStories } from "@/story/check/checkStories";
import { checkStory } from "@/story/check/checkStory";
import { formatAnnotation } from "@/story/format/formatAnnotation";
import { formatFinding } from "@/story/format/formatFinding";
import { openStories } from "@/story/openStories";
import { readStories } from "@/story/read/readStories";
import { readStory } from "@/story/read/readStory";
import { storyIds } from "@/story/read/storyIds";
import { casePanels } from "./casePanels";
import { withCase } from "./contentCase";
import { ferryYaml } from "./count/ferry";

const base = new Map<string, string | undefined>();
const top = "---\ntitle: Morning\ndek: Who came back.\ndescription: The morning after.\n---\n\n";
const changed = (path: string, text: string | undefined) => new Map([[path, text]]);

async function run(root: string, args: string[] = [], annotate?: string) {
  const lines: string[] = [];
  const check = (ids: string[]) => checkStories(ids, { root, panels: casePanels });
  const code = await checkContent(args, { root, check, annotate, print: (text) => lines.push(text) });
  return { code, text: lines.join("\n") };
}

describe("the check command", () => {
  test("a sound story passes", async () => {
    expect(await withCase(base, (root) => run(root))).toEqual({ code: 0, text: "0 errors, 0 warnings in 1 story." });
  });

  test("a story whose story.yaml has a mistake is still read in its own language", async () => {
    const root = await mkdtemp(join(tmpdir(), "attest-"));
    await cp(join(import.meta.dirname, "editions/rescate"), join(root, "content/rescate"), { recursive: true });
    const file = join(root, "content/rescate/story.yaml");
    await writeFile(file, readFileSync(file, "utf8").replace(/^dek:.*\n/m, ""));
    const { findings } = await checkStories(["rescate"], { root, panels });
    await rm(root, { recursive: true });
    const errors = findings.filter(({ level }) => level === "error");
    expect(errors.map(({ rule, place }) => `${place.file} ${rule}`)).toEqual([
      "content/rescate/story.yaml missing-field",
    ]);
  });

  test("warnings do not stop a build", async () => {
    const { code, text } = await withCase(changed("chapters/morning.mdx", `${top}Few words.\n`), (root) => run(root));
    expect(code).toBe(0);
    expect(text).toMatch(/0 errors, 1 warning in 1 story\.$/);
  });

  test("the mistakes of all stories come out at once, each with its line", async () => {
    const { code, text } = await withCase(changed("people.yaml", "child: 3\n"), async (root) => {
      await cp(join(root, "content", "ferry-2019"), join(root, "content", "second"), { recursive: true });
      await mkdir(join(root, "content", "no-story"));
      await writeFile(join(root, "content", "no-story", "notes.txt"), "Notes.");
      await mkdir(join(root, "content", "emptied"));
      return run(root);
    });
    expect(code).toBe(1);
    expect(text).toContain(
      `content/ferry-2019/people.yaml:1:8  wrong-type
  "child" is the number 3, but must be a group of fields.
  1 | child: 3
    |        ^
  Fix: write a group of fields.
`,
    );
    expect(text).toContain("content/second/people.yaml:1:8  wrong-type");
    expect(text).toContain("content/no-story/notes.txt:1:1  file-absent");
    expect(text).toMatch(/3 errors, 0 warnings in 3 stories\.$/);
  });

  test("a tab in claims.yaml is told once: what its claims would have held is not judged", async () => {
    const claims = readFileSync(join(import.meta.dirname, "cases/base/claims.yaml"), "utf8").replace(
      "  topic",
      "\ttopic",
    );
    const files = new Map([...changed("claims.yaml", claims), ["scenes/count.yaml", ferryYaml]]);
    const panels = { ...casePanels, count };
    const findings = await withCase(files, async (root) => checkStory(await readStory("ferry-2019", { root, panels })));
    expect(findings.map(({ rule, place }) => `${basename(place.file)} ${rule}`)).toEqual([
      "claims.yaml broken-yaml",
      "count.yaml scene-unused",
    ]);
  });

  test("a folder without story.yaml is no story", async () => {
    const ids = await withCase(changed("story.yaml", undefined), async (root) => [
      await storyIds(root),
      (await readStories({ root, panels: casePanels })).length,
    ]);
    expect(ids).toEqual([[], 1]);
  });

  test("--unused names the claims that nothing cites", async () => {
    const { text } = await withCase(base, (root) => run(root, ["--unused"]));
    expect(text).toContain(
      "ferry-2019: 5 of 6 claims are cited (83 %). Cited nowhere:\n  content/ferry-2019/claims.yaml:51:1  cause-year",
    );
  });

  test("an option it does not know is said to be unknown", async () => {
    const { code, text } = await withCase(base, (root) => run(root, ["--unsued"]));
    expect(code).toBe(2);
    expect(text).toBe(
      '"--unsued" is no option of the check. Its options are --unused and --json: npm run check -- --unused',
    );
  });

  test("--json gives each finding with its place, and nothing else", async () => {
    const { code, text } = await withCase(changed("people.yaml", "child: 3\n"), (root) =>
      run(root, ["--json"], "true"),
    );
    expect(code).toBe(1);
    expect(JSON.parse(text)[0]).toEqual({
      file: "content/ferry-2019/people.yaml",
      line: 1,
      column: 8,
      rule: "wrong-type",
      problem: '"child" is the number 3, but must be a group of fields.',
      fix: "write a group of fields.",
      level: "error",
    });
  });

  test("many warnings of one kind are one line after the first three", async () => {
    const long = `And ${"on ".repeat(40)}it goes.\n\n`;
    const { text } = await withCase(changed("chapters/morning.mdx", `${top}${long.repeat(7)}`), (root) => run(root));
    expect(text.match(/long-sentence \(warning\)\n/g)).toHaveLength(3);
    expect(text).toMatch(/^4 more of long-sentence \(warning\): content\/ferry-2019\/chapters\/morning\.mdx:13:1, /m);
  });

  test("on GitHub each finding is also an annotation", async () => {
    const { text } = await withCase(changed("people.yaml", "child: 3\n"), (root) => run(root, [], "true"));
    expect(text).toContain("::error file=content/ferry-2019/people.yaml,line=1,col=8,title=wrong-type::");
  });
});

describe("the command line", () => {
  const folders: string[] = [];
  afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

  test("prints findings, never a stack trace, and exits 1", async () => {
    const root = await mkdtemp(join(tmpdir(), "attest-"));
    folders.push(root);
    await mkdir(join(root, "content", "one"), { recursive: true });
    await writeFile(join(root, "content", "one", "story.yaml"), "title: [\n");
    for (const name of ["components", "story", "scripts", "node_modules", "package.json", "tsconfig.json"]) {
      await symlink(join(import.meta.dirname, "..", name), join(root, name));
    }
    const tsx = join(import.meta.dirname, "..", "node_modules", ".bin", "tsx");
    const { status, stdout, stderr } = spawnSync(tsx, ["scripts/check.ts"], { cwd: root, encoding: "utf8" });
    expect(stderr).not.toContain("at ");
    expect(stdout).toContain("content/one/story.yaml:1:8  broken-yaml");
    expect(stdout).toMatch(/errors?, 0 warnings in 1 story\.\n$/);
    expect(status).toBe(1);
  }, 30_000);
});

describe("odd files end in findings", () => {
  const odd: [string, string, string, string][] = [
    ["lines that end as on Windows", "people.yaml", "child:\r\n  country: 5\r\n", '2:12 "country" is the number 5'],
    ["a mark at the start of the file", "people.yaml", "\uFEFFchild: 3\n", '1:8 "child" is the number 3'],
    ["tabs", "people.yaml", "child:\n\tcountry: A\n", "2:1 This line is indented with a tab"],
    ["a key that is a list", "people.yaml", "? [a, b]\n: c\n", "1:3 A list or group stands where a name"],
    ["a name that is part of every object", "people.yaml", "__proto__: {}\n", '1:1 "__proto__" must be lower-case'],
    ["anchors and aliases", "people.yaml", "a: &a [x]\nb: *a\n", "1:4 A text that begins with & means"],
    ["two documents", "people.yaml", "a: 1\n---\nb: 2\n", '2:1 A line of three hyphens ("---") begins'],
    ["a thousand brackets", "people.yaml", `a: ${"[".repeat(20_000)}\n`, "broken-yaml"],
    [
      "hundreds of levels",
      "people.yaml",
      Array.from({ length: 800 }, (_, n) => `${" ".repeat(n)}a:`).join("\n"),
      '2:2 There is no field "a" here',
    ],
    [
      "a sign that nobody sees",
      "chapters/morning.mdx",
      `${top}Wo\u200Brds.\n`,
      "7:3 A sign that cannot be seen (U+200B)",
    ],
    ["zeros in a file", "people.yaml", "child:\n  country: A\0B\n", "2:13 A sign that cannot be seen (U+0000)"],
    [
      "a file as large as a book",
      "chapters/morning.mdx",
      `${top}${"Words. ".repeat(10_000)}`,
      "1:1 This file has 71 KB",
    ],
    ["aliases of aliases", "people.yaml", "a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]\n", "1:4 A text that begins with &"],
    ["not a number", "claims.yaml", "a: {value: .nan}\n", '1:12 ".nan" is read as NaN'],
    ["an emoji before the spot", "chapters/morning.mdx", `${top}😀 35\n`, '7:4 "35" is a figure'],
    ["a reference before the spot", "chapters/morning.mdx", `${top}&amp; 35, \\* 36\n`, '7:14 "36" is a figure'],
    [
      "a chapter that ends its lines as on Windows",
      "chapters/morning.mdx",
      `${top}Words.\n\nAnd 35.\n`.replaceAll("\n", "\r\n"),
      '9:5 "35" is a figure',
    ],
    ["an empty chapter", "chapters/morning.mdx", "", "1:1 A chapter begins with its title"],
    ["an empty story", "story.yaml", "", '1:1 This file has no "title"'],
    [
      "a panel that is part of every object",
      "scenes/ferry.yaml",
      "panel: constructor\ntitle: T\nsteps: {}\n",
      'no panel "constructor"',
    ],
    ["steps that are a list", "scenes/ferry.yaml", "panel: lines\ntitle: T\nsteps: [a]\n", '3:8 "steps" is a list'],
  ];
  test.each(odd)("%s", async (_, path, text, told) => {
    const findings = await withCase(changed(path, text), async (root) =>
      checkStory(await readStory("ferry-2019", { root, panels: casePanels })),
    );
    const lines = findings.map(({ rule, place, problem }) => `${place.line}:${place.column} ${problem} ${rule}`);
    expect(lines.join("\n")).toContain(told);
  });

  const inPlaceOfClaims = (put: (path: string) => Promise<unknown>) =>
    withCase(changed("claims.yaml", undefined), async (root) => {
      await put(join(root, "content", "ferry-2019", "claims.yaml"));
      const findings = checkStory(await readStory("ferry-2019", { root, panels: casePanels }));
      return findings.map(({ rule, place: { line, column } }) => `${line}:${column} ${rule}`);
    });

  test("a file that is not UTF-8 is told once, at the first letter that cannot be read", async () => {
    expect(await inPlaceOfClaims((path) => writeFile(path, Buffer.from([0x61, 0x0a, 0x62, 0xe9])))).toEqual([
      "2:2 not-utf8",
    ]);
  });

  test("a folder where a file belongs, and a link that leads to itself", async () => {
    expect(await inPlaceOfClaims((path) => mkdir(path))).toEqual(["1:1 file-unreadable"]);
    expect(await inPlaceOfClaims((path) => symlink(path, path))).toEqual(["1:1 file-unreadable"]);
  });

  test("a story whose folder is gone while its pages are open", async () => {
    const { story, findings } = await withCase(base, async (root) => {
      const { previewStory } = openStories({ root, panels: casePanels });
      await previewStory("ferry-2019");
      await rm(join(root, "content", "ferry-2019"), { recursive: true });
      return previewStory("ferry-2019");
    });
    // It is gone as if it had never been; the build, which lists the folders, has nothing to say of it either.
    expect(story).toBeUndefined();
    expect(findings).toEqual([]);
  });
});

describe("a finding as it is printed", () => {
  const finding = { rule: "wrong-value", problem: "It is 5 %, so wrong.", fix: "write 6.", level: "error" } as const;
  const place = (line: number, column: number) => ({ file: "content/a,b/c.mdx", line, column });

  test("the mark stands below the spot, whatever comes before it", () => {
    expect(formatFinding({ ...finding, place: place(2, 7) }, "one\n漢😀\tx35\n")).toBe(
      "content/a,b/c.mdx:2:7  wrong-value\n  It is 5 %, so wrong.\n  2 | 漢😀  x35\n    |         ^\n  Fix: write 6.",
    );
  });

  test("a long line is shown around the spot", () => {
    const [, , line = "", mark = ""] = formatFinding(
      { ...finding, place: place(1, 501) },
      `${"a".repeat(500)}X${"b".repeat(500)}`,
    ).split("\n");
    expect(line.length).toBeLessThan(120);
    expect(line[mark.indexOf("^")]).toBe("X");
  });

  test("signs that mean something to GitHub are escaped", () => {
    expect(formatAnnotation({ ...finding, place: place(3, 4) })).toBe(
      "::error file=content/a%2Cb/c.mdx,line=3,col=4,title=wrong-value::It is 5 %25, so wrong.%0AFix: write 6.",
    );
  });
});
