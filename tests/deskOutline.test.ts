import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { panels } from "@/components/panels/panels";
import { planRevision } from "@/scripts/desk/planRevision";
import { writeLocks } from "@/scripts/lock/writeLocks";
import { checkStory } from "@/story/check/checkStory";
import { saveFiles } from "@/story/edit/saveFiles";
import type { OutlineChange } from "@/story/model/outlineChange";
import { readEdition } from "@/story/read/readEdition";
import { readStory } from "@/story/read/readStory";

/** "flood" has a French edition, "rescate" every kind of panel. Both are published, so that every address is held to. */
let root = "";
let content = { root, panels };
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "attest-outline-"));
  content = { root, panels };
  for (const story of ["flood", "rescate"])
    await cp(join(import.meta.dirname, "editions", story), join(root, "content", story), { recursive: true });
  for (const id of ["flood", "rescate", "flood/fr"])
    expect(await writeLocks([id], { ...content, print: () => {} })).toBe(0);
});
afterEach(() => rm(root, { recursive: true }));

const read = (file: string) => readFile(join(root, "content", file), "utf8");
const write = (file: string, text: string) => writeFile(join(root, "content", file), text);
const plan = (story: string, change: OutlineChange) => planRevision(content, story, change);

/** All that is wrong with a story and its editions. */
async function found(story: string): Promise<string[]> {
  const first = await readStory(story, content);
  const editions = await Promise.all(first.editions.map((language) => readEdition(first, language, content)));
  return [first, ...editions]
    .flatMap((draft) => checkStory(draft).filter(({ level }) => level === "error"))
    .map(({ rule, place, problem }) => `${rule} ${place.file}:${place.line} ${problem}`);
}

async function make(story: string, change: OutlineChange) {
  const made = await plan(story, change);
  await saveFiles(root, made.changes);
  return made;
}

async function parts(story: string) {
  const { scenes, known } = await readStory(story, content);
  const steps = [...scenes].flatMap(([scene, { value }]) => Object.keys(value.steps).map((id) => ({ scene, id })));
  const lasts = new Map(steps.map((step) => [step.scene, step]));
  return { chapters: [...known.chapters], scenes: [...scenes.keys()], steps: [...lasts.values()] };
}

/** Parts of a story, to be changed in their turn: a step of every kind of panel. */
async function all(story: string): Promise<OutlineChange["part"][]> {
  const { chapters, scenes, steps } = await parts(story);
  return [
    ...chapters.slice(0, 1).map((id) => ({ kind: "chapter" as const, id })),
    ...scenes.slice(0, 2).map((id) => ({ kind: "scene" as const, id })),
    ...steps.map((step) => ({ kind: "step" as const, ...step })),
  ];
}

describe.each(["flood", "rescate"])("in %s", (story) => {
  test("a part of every kind gets another address: nothing is wrong, and no byte is another but its name", {
    timeout: 60_000,
  }, async () => {
    expect(await found(story)).toEqual([]);
    for (const part of await all(story)) {
      const to = `${part.kind}-zz-new`;
      const { changes, breaks, uncited } = await plan(story, { do: "rename", part, id: to });
      expect({ part, breaks, uncited }).toEqual({ part, breaks: [], uncited: [] });
      expect(changes.length).toBeGreaterThan(1);
      const moved = `content/${story}/moved.yaml`;
      expect(changes.find(({ file }) => file === moved)?.body).toContain(`${part.id}: ${to}`);
      const texts = new Map(changes.map(({ file, was }) => [file, was]));
      for (const { file, body } of changes) {
        if (file === moved || body === null) continue;
        const before = texts.get(file) ?? texts.get(file.replace(to, part.id));
        expect(String(body).replaceAll(to, part.id)).toBe(before);
      }
    }
  });

  test("a step is moved there and back, and all bytes are as before", { timeout: 60_000 }, async () => {
    for (const { scene, id } of (await parts(story)).steps.slice(0, 3)) {
      const steps = Object.keys((await readStory(story, content)).scenes.get(scene)?.value.steps ?? {});
      const part = { kind: "step" as const, scene, id };
      const to = steps.length - 1 - steps.indexOf(id);
      const there = await make(story, { do: "move", part, to });
      await make(story, { do: "move", part, to: steps.indexOf(id) });
      for (const { file, was } of there.changes) expect(await readFile(join(root, file), "utf8")).toBe(was);
    }
    expect(await found(story)).toEqual([]);
  });

  test("a step that is added shows what the one before it does; taken away, it was never there", {
    timeout: 60_000,
  }, async () => {
    for (const scene of (await parts(story)).scenes) {
      const part = { kind: "step" as const, scene, id: "zz-new" };
      const added = await make(story, { do: "add", part });
      // What is left to its editor: what else a line that grows tells, and the words of an edition that was whole.
      const left = added.breaks.filter(({ rule }) => !["step-tells-nothing", "edition-gone"].includes(rule));
      expect({ scene, left }).toEqual({ scene, left: [] });
      const removed = await make(story, { do: "remove", part });
      expect(removed.breaks).toEqual([]);
      for (const { file, was } of added.changes) expect(await readFile(join(root, file), "utf8")).toBe(was);
    }
  });
});

describe("what is revised", () => {
  const step = { kind: "step" as const, scene: "how-many", id: "clerk" };

  test("links lead to the same place: of every language, story and way to write them", async () => {
    const words =
      '\nSee [the clerk](#clerk), [the clerk](../flood/#clerk "clerk"), [all](../all/#clerk), [clerk][c] and [elsewhere](../after/#clerk-said).\n\n[c]: ../flood/#clerk\n';
    await write("flood/chapters/flood.mdx", (await read("flood/chapters/flood.mdx")) + words);
    await write(
      "flood/fr/chapters/after.mdx",
      `${await read("flood/fr/chapters/after.mdx")}\n[Voir](../flood/#clerk).\n`,
    );
    await write(
      "rescate/chapters/ladera.mdx",
      `${await read("rescate/chapters/ladera.mdx")}\n[Ver](../../flood/flood/#clerk).\n`,
    );
    await make("flood", { do: "rename", part: step, id: "town-clerk" });
    expect(await read("flood/chapters/flood.mdx")).toContain(
      words.replaceAll("#clerk", "#town-clerk").replace("#town-clerk-said", "#clerk-said"),
    );
    await make("flood", { do: "rename", part: { kind: "chapter", id: "flood" }, id: "the-water" });
    expect(await read("flood/chapters/the-water.mdx")).toContain('(../the-water/#town-clerk "clerk")');
    expect(await read("flood/fr/chapters/after.mdx")).toContain("[Voir](../the-water/#town-clerk)");
    expect(await read("rescate/chapters/ladera.mdx")).toContain("[Ver](../../flood/the-water/#town-clerk)");
    await make("flood", { do: "rename", part: { kind: "scene", id: "how-many" }, id: "counts" });
    expect(await read("flood/moved.yaml")).toBe("clerk: town-clerk\nflood: the-water\nhow-many: counts\n");
  });

  test("an id that comes back is moved no more, and nobody is led twice", async () => {
    await make("flood", { do: "rename", part: step, id: "b" });
    await make("flood", { do: "rename", part: { ...step, id: "b" }, id: "c" });
    expect(await read("flood/moved.yaml")).toBe("clerk: c\n");
    await make("flood", { do: "rename", part: { ...step, id: "c" }, id: "clerk" });
    expect(await read("flood/moved.yaml")).toBe("{}\n");
    expect(await found("flood")).toEqual([]);
  });

  test("a chapter's title is another, and its address the same", async () => {
    const before = await read("flood/chapters/flood.mdx");
    await make("flood", {
      do: "rename",
      part: { kind: "chapter", id: "flood" },
      id: "flood",
      title: 'The "water": a night',
    });
    expect(await read("flood/chapters/flood.mdx")).toBe(
      before.replace(/^title: .*$/m, "title: 'The \"water\": a night'"),
    );
  });

  test("what is removed says what would break, and old links lead to what stands nearest", async () => {
    await write(
      "flood/chapters/after.mdx",
      `${await read("flood/chapters/after.mdx")}\n[The clerk](../flood/#clerk).\n`,
    );
    const { breaks, changes } = await plan("flood", { do: "remove", part: { kind: "chapter", id: "flood" } });
    expect(breaks.map(({ rule, place }) => `${rule} ${place.file}`)).toContain(
      "link-nowhere content/flood/chapters/after.mdx",
    );
    expect(
      changes
        .filter(({ body }) => body === null)
        .map(({ file }) => file.slice("content/flood/".length))
        .sort(),
    ).toEqual(["chapters/flood.mdx", "fr/chapters/flood.mdx", "fr/scenes/how-many.yaml", "scenes/how-many.yaml"]);
    const moved = changes.find(({ file }) => file.endsWith("moved.yaml"))?.body;
    expect(moved).toBe("how-many: after\nmayor: after\nclerk: after\nflood: corrections\n");
    const { uncited } = await plan("flood", { do: "remove", part: step });
    expect(uncited).toEqual([]);
  });

  test.each<[string, OutlineChange, RegExp]>([
    ["a name that is taken", { do: "rename", part: step, id: "mayor" }, /already the address of a step/],
    ["a part that is not there", { do: "remove", part: { ...step, id: "nobody" } }, /There is no step "nobody"/],
    ["a place that is none", { do: "move", part: { kind: "chapter", id: "flood" }, to: 9 }, /story\.yaml: There are 2/],
  ])("%s is refused in words", async (_, change, words) => {
    await expect(plan("flood", change)).rejects.toThrow(words);
  });

  test("a chapter that cannot be read is refused, and nothing is written", async () => {
    await write("flood/chapters/after.mdx", "<Scene [clerk](");
    await expect(plan("flood", { do: "rename", part: step, id: "b" })).rejects.toThrow(
      /after\.mdx: The chapter cannot be read/,
    );
  });
});
