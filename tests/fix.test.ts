import { readFileSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { map } from "@/components/panels/map";
import { fixChapter } from "@/scripts/fix/fixChapter";
import { fixYaml } from "@/scripts/fix/fixYaml";
import { runFix } from "@/scripts/fix/runFix";
import { checkStory } from "@/story/check/checkStory";
import { readStory } from "@/story/read/readStory";
import { casePanels } from "./casePanels";
import { parseCase, withCase, withEdition } from "./contentCase";

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
  const code = await runFix(args, { root, panels: casePanels, print: (text) => lines.push(text) });
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
      const errors = checkStory(await readStory("ferry-2019", { root, panels: casePanels })).filter(
        ({ level }) => level === "error",
      );
      expect(errors).toEqual([]);
      const mended = await everything(root);
      expect((await fix(root)).text).toBe("There is nothing to mend.");
      expect(await everything(root)).toEqual(mended);
    });
  });

  test("takes a rule across the page away, and writes one sign where a slip or a habit made several", () => {
    const told = (dash: string, colon: string, long: string) =>
      `They came ${dash} by boat${colon} so it was${long}in the \`a::b\` night, see https://example.org/a--b now.`;
    const { text } = fixChapter(`${top}${told("--", "::", "---")}\n\n---\n\nAnd then.\n\n***\n`);
    expect(text).toBe(`${top}${told("\u2013", ":", "\u2014")}\n\nAnd then.\n`);
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

  test("finds nothing in the stories that are here", async () => {
    const { text } = await fix(join(import.meta.dirname, ".."), "--dry");
    expect(text).toBe("There is nothing to mend.");
    // It checks all of them, which takes its time on a busy machine.
  }, 180_000);
});

test("signs that look like those of the language become those of the language, and no others", async () => {
  const text = readFileSync(join(import.meta.dirname, "cases/look-alike.txt"), "utf8");
  await withCase(parseCase(text).files, async (root) => {
    const rules = async () =>
      checkStory(await readStory("ferry-2019", { root, panels: casePanels })).map(({ rule }) => rule);
    expect(await rules()).toContain("look-alike");
    expect((await fix(root)).text).toContain("wrote a plain space for another kind of it");
    expect(await rules()).toEqual(["figure-without-claim"]);
    const [morning, people] = [await read(root, "chapters/morning.mdx"), await read(root, "people.yaml")];
    expect(morning).toContain(
      "it stayed – and 10\u00a0boats, by the radio.\n\n— So it was, they said. `##\u00a0As typed.`",
    );
    expect(people).toContain("    – Harbour\n    a：b\n  line: A – child.");
  });
});

test("a name that is one slip from another is put right, but never where a figure would be another", async () => {
  const night = `${top}<Scene is="ferry">\n\n<Step id="aboard-200">\n\nAbout <Claim is="abroad-200">200</Claim>.\n\n</Step>\n\n<Step id="aboard-230">\n\nOr <Claim is="aboard-231">231</Claim>.\n\n</Step>\n\n</Scene>\n`;
  const people = "child:\n  country: Harbour\n  lien: A child. # as told\n  claims: [rescued-12]\n";
  await withCase(
    new Map([
      ["chapters/night.mdx", night],
      ["people.yaml", people],
    ]),
    async (root) => {
      const { text } = await fix(root);
      expect(text).toContain('night.mdx:11  wrote "aboard-200" for "abroad-200"');
      expect(text).toContain('people.yaml:3  wrote "line" for "lien"');
      expect(await read(root, "chapters/night.mdx")).toBe(night.replace("abroad-200", "aboard-200"));
      expect(await read(root, "people.yaml")).toBe(people.replace("lien", "line"));
    },
  );
});

test("a name that lies over another on a map is moved as the check says, and all else of the file stays", async () => {
  const land = `panel: map
title: Where it was # its heading
footer: Outlines from a map.
countries: [Mali, Niger, Algeria]
focus: Mali
views:
  far: { words: the country, lon: [-17.5, 12], lat: [7, 26] }
places:
  mali: { label: Mali, at: [-2, 18.6] } # in the middle
  niger:
    label: Niger
    at: [-2, 18.2]
steps:
  far: { view: far, show: [mali, niger] }
`;
  await withCase(new Map([["scenes/land.yaml", land]]), async (root) => {
    const content = { root, panels: { ...casePanels, map } };
    const overlaps = async () =>
      checkStory(await readStory("ferry-2019", content)).filter(({ rule }) => rule === "labels-overlap");
    const [finding] = await overlaps();
    const [, at] = /(at: \[.*\])\.$/.exec(finding?.fix ?? "") ?? [];
    expect(finding?.fix).toMatch(/^move "niger" [\d.]+° to the (?:north|south|east|west)/);
    await runFix([], { ...content, print: () => {} });
    expect(await overlaps()).toEqual([]);
    expect(await read(root, "scenes/land.yaml")).toBe(land.replace("at: [-2, 18.2]", String(at)));
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

describe("npm run fix in an edition", () => {
  const night = (body: string) =>
    `---\ntitle: La nuit\ndek: Qu'a-t-on dit?\nshareTitle: La nuit\ndescription: Ce qui a été dit.\n---\n\n${body}\n\n(and 360 more words)\n`;
  const typed = [
    '"Rien vu", a dit <Claim is="cause-fog">un pilote ; pendant au moins 3 heures!</Claim> Qui? Un code : `a ; b "c"`.',
    'Voir https://example.org/?a=1;b : [le port](../morning/ "titre ; plat").',
  ].join("\n");
  const set = [
    '«_Rien vu_», a dit <Claim is="cause-fog">un pilote_; pendant au moins 3 heures_!</Claim> Qui_? Un code~: `a ; b "c"`.',
    'Voir https://example.org/?a=1;b~: [le port](../morning/ "titre ; plat").',
  ].join("\n");
  const shown = (text: string) => text.replaceAll("\u202f", "_").replaceAll("\u00a0", "~");
  const people = `child:\n  # What "they" said ; in English\n  country: Le port\n  line: 'Un enfant ; "petit" : qui?'\n`;
  const files = new Map([
    ["fr/chapters/night.mdx", night(typed)],
    ["fr/people.yaml", people],
  ]);

  test("sets its words as its language does, and nothing that is no words", async () => {
    await withCase(
      files,
      async (root) => {
        const setType = async () =>
          checkStory(await readStory("ferry-2019/fr", { root, panels: casePanels })).filter(
            ({ rule }) => rule === "typography",
          );
        expect((await setType()).map(({ place }) => place.file.replace(/^.*ferry-2019./, ""))).toEqual([
          "fr/chapters/night.mdx",
          "fr/people.yaml",
        ]);
        await fix(root);
        const chapter = shown(await read(root, "fr/chapters/night.mdx"));
        expect(chapter).toContain(set);
        expect(chapter).toContain("dek: Qu’a-t-on dit_?");
        expect(shown(await read(root, "fr/people.yaml"))).toBe(
          people.replace(`Un enfant ; "petit" : qui?`, "Un enfant_; «_petit_»~: qui_?"),
        );
        expect(await setType()).toEqual([]);
        expect((await fix(root)).text).toBe("There is nothing to mend.");
      },
      withEdition,
    );
  });
});
