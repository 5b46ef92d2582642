import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { panels } from "@/components/panels/panels";
import { checkStory } from "@/story/check/checkStory";
import { ChapterYaml } from "@/story/model/chapter";
import { ClaimYaml, Qualifier, Status } from "@/story/model/claim";
import { CorrectionYaml } from "@/story/model/correction";
import { PersonYaml } from "@/story/model/person";
import { PictureYaml } from "@/story/model/picture";
import { rules } from "@/story/model/rules";
import { SourceYaml } from "@/story/model/source";
import { StoryYaml } from "@/story/model/story";
import { tags } from "@/story/model/tags";
import { readStory } from "@/story/read/readStory";
import { panelRules, textsInCode, wordsInCode } from "./handbook/rulesInCode";

const folder = "content/handbook";
const read = (path: string) => readFileSync(join(folder, path), "utf8");
const files = readdirSync(join(folder, "chapters"));
const texts = new Map(files.map((file) => [file, read(`chapters/${file}`)]));
const whole = [...texts.values()].join("\n");
const fence = /^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$/gm;
const withoutCode = (text: string) => text.replace(fence, "");
const codes = [...texts].flatMap(([file, text]) =>
  [...text.matchAll(fence)].map(([, language, of, body = ""]) => ({ file, language, of, body })),
);

// The first look at its pictures takes its time on a busy machine.
test("the handbook passes the check without a warning", { timeout: 30_000 }, async () => {
  expect(checkStory(await readStory("handbook", { root: process.cwd(), panels }))).toEqual([]);
});

describe("what stands in a box is the source of what stands beside it", () => {
  const cut = codes.flatMap((code) => (code.of ? [{ ...code, of: code.of }] : []));
  test.each(cut.map((code) => [`${code.file}: ${code.body.split("\n")[0]}`, code] as const))("%s", (_, code) => {
    const source = code.language === "mdx" ? withoutCode(texts.get(code.of) ?? "") : read(code.of);
    expect(`\n${source}`).toContain(`\n${code.body}`);
  });

  test("a box of Markdown is cut from its own page, and every scene's file is shown beside it", () => {
    expect(cut.filter(({ language, of, file }) => language === "mdx" && of !== file)).toEqual([]);
    for (const scene of readdirSync(join(folder, "scenes"))) {
      const [box] = cut.filter(({ of }) => of === `scenes/${scene}`);
      expect(texts.get(box?.file ?? "")).toContain(`<Scene is="${scene.replace(".yaml", "")}">`);
    }
  });
});

describe("nothing is left out", () => {
  test.each(Object.keys(tags))("the tag <%s> is used, and shown in a box", (tag) => {
    expect(withoutCode(whole)).toMatch(new RegExp(`^[^\`\\n]*<${tag}\\b`, "m"));
    expect(codes.map(({ body }) => body).join("\n")).toMatch(new RegExp(`<${tag}\\b`));
  });

  test.each(Object.keys(panels))("the panel %s is drawn, and its fields are named", (kind) => {
    const scenes = readdirSync(join(folder, "scenes")).map((name) => read(`scenes/${name}`));
    expect(scenes.some((scene) => scene.startsWith(`panel: ${kind}\n`))).toBe(true);
    const schema = panels[kind]?.schema as { shape?: Record<string, unknown> } | undefined;
    for (const field of Object.keys(schema?.shape ?? {})) expect(whole).toMatch(named(field));
  });

  const schemas = { StoryYaml, ChapterYaml, ClaimYaml, SourceYaml, PictureYaml, PersonYaml, CorrectionYaml };
  test.each(Object.entries(schemas))("every field of %s is named", (_, { shape }) => {
    for (const field of Object.keys(shape)) expect(whole).toMatch(named(field));
  });

  test.each([...Qualifier.options, ...Status.options])("%s is explained", (word) => {
    expect(texts.get("claims-and-sources.mdx")).toContain(`- \`${word}\`: `);
  });

  test("every command is there, and no other", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
    const used = [...whole.matchAll(/\bnpm (?:run )?([a-z0-9]+)/g)].map(([, name]) => name);
    expect([...new Set(used)].toSorted()).toEqual(Object.keys(scripts).toSorted());
    const told = [...(texts.get("commands.mdx") ?? "").matchAll(/\bnpm (?:run )?([a-z0-9]+)/g)].map(([, name]) => name);
    expect([...new Set(told)].toSorted()).toEqual(Object.keys(scripts).toSorted());
  });
});

const named = (field: string) => new RegExp(`\`${field}\\b|^[ -]*${field}:|[{,] ${field}:`, "m");

describe("every finding is explained", () => {
  const told = [...texts]
    .filter(([file]) => file.startsWith("findings-"))
    .flatMap(([, text]) => [...text.matchAll(/^### (.+)\n\n```text\n(.+)\n```\n\n(.+)$/gm)])
    .map(([, heading = "", message = "", remedy = ""]) => ({
      rule: heading.replace(/<\/?Plain>/g, ""),
      message,
      remedy,
    }));

  test("each once, by the name that the check prints, and none that the check does not have", () => {
    const all = new Set([...Object.keys(rules), ...panelRules()]);
    expect(told.map(({ rule }) => rule).toSorted()).toEqual([...all].toSorted());
  });

  test("and no rule is left in the table that nothing says", () => {
    const said = wordsInCode("story");
    expect(Object.keys(rules).filter((rule) => !said.has(rule) && !said.has(rule.replace(/^unknown-/, "")))).toEqual(
      [],
    );
  });

  const wordings = textsInCode();
  test("no wording fits whatever it is given", () => {
    expect(wordings.some((wording) => wording.test('There is "nothing" of this sort, so "it" is not told.'))).toBe(
      false,
    );
  });
  test.each(told)("$rule: $message", ({ message }) => {
    expect(wordings.some((wording) => wording.test(message))).toBe(true);
  });
});

describe("what is said of Attest is true", () => {
  const value = async (id: string) =>
    (await readStory("handbook", { root: process.cwd(), panels })).claims.value.get(id)?.value;
  const lengths = readFileSync("story/check/checkLengths.ts", "utf8");
  const letters = (count: number) => "a".repeat(count);

  test("how many tags and kinds of panel there are", async () => {
    expect(await value("rules-tags")).toBe(Object.keys(tags).length);
    expect(await value("rules-panels")).toBe(Object.keys(panels).length);
  });

  test("how long chapters, steps and sentences may be", async () => {
    const { min, max } = (await value("rules-chapter")) as { min: number; max: number };
    expect(lengths).toContain(`chapter: { min: ${min}, max: ${max} }`);
    expect(lengths).toContain(`step: ${await value("rules-step")},`);
    expect(lengths).toMatch(new RegExp(`sentence: ${await value("rules-sentence")}\\b`));
  });

  test("how long a description and a share title may be", async () => {
    const [description, title] = [Number(await value("rules-description")), Number(await value("rules-share-title"))];
    const { description: Description, shareTitle: ShareTitle } = ChapterYaml.shape;
    expect(Description.safeParse(letters(description)).success).toBe(true);
    expect(Description.safeParse(letters(description + 1)).success).toBe(false);
    expect(ShareTitle.safeParse(letters(title)).success).toBe(true);
    expect(ShareTitle.safeParse(letters(title + 1)).success).toBe(false);
  });

  test("how long a correction stands at a chapter's head", async () => {
    expect(readFileSync("story/link/linkCorrections.ts", "utf8")).toContain(
      `const daysAtHead = ${await value("rules-correction")};`,
    );
  });
});
