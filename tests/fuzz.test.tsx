import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { load } from "cheerio";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { ChapterPage } from "@/components/pages/ChapterPage";
import { panels } from "@/components/panels/panels";
import { checkStory } from "@/story/check/checkStory";
import { linkStory } from "@/story/link/linkStory";
import type { Draft } from "@/story/model/draft";
import type { Finding } from "@/story/model/finding";
import { readChapter } from "@/story/read/readChapter";
import { readStory } from "@/story/read/readStory";
import { readYaml } from "@/story/read/readYaml";
import { freeFigures } from "./doors/freeFigures";
import { heldFigures } from "./doors/heldFigures";
import { hostileProse } from "./fuzz/hostileProse";
import { typedNumber, withFigure } from "./fuzz/hostileYaml";
import { random } from "./mutations/random";
import { applyRemedy } from "./remedies/applyRemedy";

const file = "content/any/chapters/hostile.mdx";
const top = "---\ntitle: What was said\ndek: Words of all kinds.\ndescription: Words of all kinds, in a row.\n---\n";
const batches = { of: 40, each: 25 };
const rounds = 12;

/** A passage of a chapter, and its lines there. */
type Case = { name: string; text: string; from: number; to: number };

/** The passages as one chapter, each between two empty lines. */
function chapterOf(passages: { name: string; text: string }[]): { source: string; cases: Case[] } {
  let line = top.split("\n").length;
  const cases = passages.map(({ name, text }) => {
    const from = line + 1;
    line = from + text.split("\n").length;
    return { name, text, from, to: line - 1 };
  });
  return { source: [top, ...passages.map(({ text }) => `${text}\n`)].join("\n"), cases };
}

/** A story with this one chapter in place of its own, and what the check says of that. */
function told(story: Draft, source: string): { draft: Draft; findings: Finding[] } {
  const { chapter, findings } = readChapter(file, source);
  const draft: Draft = {
    ...story,
    story: story.story && { ...story.story, value: { ...story.story.value, chapters: ["hostile"], cover: undefined } },
    chapters: chapter ? [chapter] : [],
    scenes: new Map(),
    published: undefined,
    corrections: { ...story.corrections, value: [] },
    known: { ...story.known, chapters: new Set(["hostile"]) },
    findings,
  };
  const errors = checkStory(draft).filter(({ place, level }) => place.file === file && level === "error");
  return { draft, findings: errors };
}

const isAbout = ({ from, to }: Case, { place }: Finding) => place.line >= from && place.line <= to;

describe.each(["bamako-2015", "handbook"])("hostile words in %s", (id) => {
  test("in a thousand passages bring no figure to a reader that nobody answers for, and each remedy helps", async () => {
    const story = await readStory(id, { root: process.cwd(), panels });
    const wrong: string[] = [];
    for (let batch = 0; batch < batches.of; batch += 1) {
      const all = Array.from({ length: batches.each }, (_, index) =>
        hostileProse(random(batch * batches.each + index)),
      );
      // What cannot be read hides all that stands beside it.
      const [readable, unreadable] = [true, false].map((wanted) =>
        all.filter(({ text }) => (readChapter(file, `${top}\n${text}\n`).chapter !== undefined) === wanted),
      );
      for (const { name, text } of unreadable ?? []) {
        const { findings } = readChapter(file, `${top}\n${text}\n`);
        if (findings.length === 0) wrong.push(`${name}: not read and not told`);
      }
      const { source, cases } = chapterOf(readable ?? []);
      const { findings } = told(story, source);
      const silent = cases.filter((one) => !findings.some((finding) => isAbout(one, finding)));
      wrong.push(...published(story, silent));
      wrong.push(...remediesThatFail(story, cases, findings));
    }
    expect(wrong).toEqual([]);
  }, 240_000);

  test("in every kind of file are held to a claim, wherever a reader would meet them", async () => {
    const root = await mkdtemp(join(tmpdir(), "attest-"));
    const folder = join(root, "content", id);
    await cp(join("content", id), folder, { recursive: true });
    const scenes = (await readdir(join(folder, "scenes"))).map((name) => `scenes/${name}`);
    const names = ["story.yaml", "people.yaml", ...scenes, ...(id === "handbook" ? ["pictures.yaml"] : [])];
    const files = await Promise.all(
      names.map(async (name) => [name, await readFile(join(folder, name), "utf8")] as const),
    );
    const untold: string[] = [];
    for (let round = 1; round <= rounds; round += 1) {
      const next = random(round);
      const spoilt = files.flatMap(([name, text]) => {
        const changed = withFigure(text, next);
        return changed ? [{ name, ...changed }] : [];
      });
      for (const { name, text } of spoilt) await writeFile(join(folder, name), text);
      const findings = checkStory(await readStory(id, { root, panels })).filter(({ level }) => level === "error");
      for (const { name, from, to, typed, text } of spoilt)
        if (
          !findings.some(({ place: { file: path, line } }) => path.endsWith(`/${name}`) && line >= from && line <= to)
        )
          untold.push(`${round}: ${typed} in ${name}: ${text.split("\n")[to - 1]}`);
    }
    await rm(root, { recursive: true });
    expect(untold).toEqual([]);
  }, 240_000);
});

test("a number in YAML is read as it is typed, or its editor is told what it would have become", () => {
  const changed = Array.from({ length: 200 }, (_, seed) => typedNumber(random(seed))).filter((typed) => {
    const { value, findings } = readYaml("any.yaml", `value: ${typed}\n`);
    const read = (value as { value: unknown }).value;
    const asText =
      typeof read === "string" &&
      read === typed &&
      !/^(?:\u2212?\p{Nd}[\p{Nd} ,._']*|0[box]\w+|NaN)$/iu.test(typed.replace(/^\d\.\d+\.\d$/, "version"));
    const isSame = String(read) === typed && typeof read === "number";
    return !isSame && !asText && read !== null && !findings.some(({ rule }) => rule === "misread-value");
  });
  expect(changed).toEqual([]);
});

/** Figures that nobody answers for on the page of these passages, of which the check says nothing. */
function published(story: Draft, cases: Case[]): string[] {
  const { draft, findings } = told(story, chapterOf(cases).source);
  if (findings.length > 0) return findings.map(({ problem }) => `said only once the others were gone: ${problem}`);
  const linked = linkStory(draft);
  const [chapter] = linked.chapters;
  if (!chapter) return ["has no chapter"];
  const page = renderToStaticMarkup(<ChapterPage story={linked} chapter={chapter} />);
  return freeFigures(load(page, { scriptingEnabled: false }), heldFigures(draft));
}

/** Remedies that were followed to the letter, each in its passage, and after which the check says the same as often as before. */
function remediesThatFail(story: Draft, cases: Case[], findings: Finding[]): string[] {
  const followed = cases.flatMap((one) => {
    const [finding] = findings.filter((each) => isAbout(one, each));
    const place = finding && { ...finding.place, line: finding.place.line - one.from + 1 };
    const text = finding && place && applyRemedy(one.text, { ...finding, place });
    return finding && text !== undefined ? [{ name: one.name, text, finding, before: one }] : [];
  });
  const { source, cases: after } = chapterOf(followed);
  const left = told(story, source).findings;
  return followed.flatMap(({ name, finding, before }, index) => {
    const now = after[index];
    const times = (all: Finding[], where: Case | undefined) =>
      all.filter((one) => where && isAbout(where, one) && one.rule === finding.rule && one.problem === finding.problem)
        .length;
    return times(left, now) < times(findings, before) ? [] : [`${name}: ${finding.problem} ${finding.fix}`];
  });
}
