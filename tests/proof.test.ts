import { once } from "node:events";
import { rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { expect, test } from "vitest";
import { editorLink } from "@/components/devOverlay/editorLink";
import { findingsHere } from "@/components/devOverlay/findingsHere";
import { fitText } from "@/components/devOverlay/labels";
import { checkStory } from "@/story/check/checkStory";
import { blockingFindings } from "@/story/devOverlay/blockingFindings";
import { markFigures } from "@/story/devOverlay/markFigures";
import { proofOf } from "@/story/devOverlay/proofOf";
import { linkStory } from "@/story/link/linkStory";
import { renderableDraft } from "@/story/link/renderableDraft";
import type { Finding } from "@/story/model/finding";
import { readStory } from "@/story/read/readStory";
import { devPort } from "../scripts/dev/devPort";
import { reportChanges } from "../scripts/dev/reportChanges";
import { casePanels } from "./casePanels";
import { type ContentCase, withCase } from "./contentCase";

const chapter = (...lines: string[]) =>
  ["---", "title: Morning", "dek: Words.", "description: Words.", "---", "", ...lines, ""].join("\n");

/** The story of tests/cases/base with these files, as an editor's pages open it. */
const preview = (files: ContentCase["files"]) =>
  withCase(files, async (root) => {
    const draft = await readStory("ferry-2019", { root, panels: casePanels });
    const findings = checkStory(draft);
    const story = linkStory(renderableDraft(markFigures(draft, findings), blockingFindings(findings)));
    return { story, proof: proofOf(draft, findings, story, root) };
  });

test("a figure without claim is shown where it stands, and nothing else of the chapter is lost", async () => {
  const { story, proof } = await preview(
    new Map([
      ["chapters/morning.mdx", chapter("Before **seven** boats came, `two` &amp; <Plain>two</Plain> left for 9.")],
    ]),
  );
  const shown = JSON.stringify(story.chapters.find(({ slug }) => slug === "morning")?.body);
  const marked = shown.matchAll(/"tagName":"mark".*?"value":"(.*?)"/g);
  expect([...marked].map(([, figure]) => figure)).toEqual(["seven", "9"]);
  expect(shown).toContain(" boats came, ");
  expect(proof.waiting).toEqual([]);
});

test("a chapter that cannot be drawn is named with its address", async () => {
  const { story, proof } = await preview(new Map([["chapters/morning.mdx", chapter("<Stpe>Words.</Stpe>")]]));
  expect(story.chapters.map(({ slug }) => slug)).toEqual(["night"]);
  expect(proof.waiting).toEqual([{ address: "/ferry-2019/morning/", name: "Morning" }]);
});

test("a finding in claims.yaml concerns the pages that cite the claim it stands in", () => {
  const at = (file: string, line: number): Finding => ({
    rule: "wrong-value",
    place: { file: `content/ferry-2019/${file}`, line, column: 1 },
    problem: "",
    fix: "",
    level: "error",
  });
  const [first, second] = [at("claims.yaml", 4), at("claims.yaml", 14)];
  const [own, other] = [at("chapters/night.mdx", 9), at("chapters/morning.mdx", 9)];
  const claim = (line: number) => ({
    status: "reported" as const,
    speaker: "the harbour",
    place: at("claims.yaml", line).place,
  });
  const { here, elsewhere } = findingsHere(
    {
      root: "/site",
      findings: [first, second, own, other],
      claims: { a: claim(1), b: claim(10) },
      steps: {},
      reviews: [],
      waiting: [],
    },
    { files: new Set(["chapters/night.mdx"]), claims: new Set(["b"]) },
  );
  expect([here, elsewhere]).toEqual([
    [second, own],
    [first, other],
  ]);
});

test("a link opens the editor at the line, on any system", () => {
  const place = { file: "content/a/claims.yaml", line: 33, column: 1 };
  expect(editorLink("/home/ada/my site", place)).toBe("vscode://file/home/ada/my%20site/content/a/claims.yaml:33:1");
  expect(editorLink("C:\\site", place)).toBe("vscode://file/C:/site/content/a/claims.yaml:33:1");
});

test("a step that is too long for a phone says by how much", () => {
  expect(fitText({ words: 40, lines: 10, room: 10 })).toBe("40 words, 10 of 10 lines on a phone");
  expect(fitText({ words: 80, lines: 13, room: 10 })).toContain("13 lines: too long, 10 stand");
});

test("the terminal says what is new, once, and when all is well again", () =>
  withCase(new Map(), async (root) => {
    const printed: string[] = [];
    const print = (text: string) => void printed.push(text.trim());
    const news = reportChanges({ home: "http://localhost:3000", panels: casePanels, print, root });
    const told = async () => {
      await news();
      return printed.splice(0);
    };
    expect(await told()).toEqual([
      "The night ferry: http://localhost:3000/ferry-2019/",
      expect.stringMatching(/^The stories are sound/),
    ]);
    expect(await told()).toEqual([]);
    const path = join(root, "content/ferry-2019/chapters/extra.mdx");
    await writeFile(path, chapter("There were 9 boats."));
    const first = await told();
    expect(first.join("\n")).toContain("extra.mdx:7:12  figure-without-claim");
    expect(first.at(-1)).toMatch(/^\d errors?, /);
    await writeFile(path, chapter("A line above it.", "", "There were 9 boats."));
    expect(await told()).toEqual([]);
    await rm(path);
    expect(await told()).toEqual([expect.stringMatching(/^The stories are sound/)]);
  }));

test("a taken port is passed over, and a port that is none is refused", async () => {
  const server = createServer().listen(0);
  await once(server, "listening");
  const address = server.address();
  const taken = typeof address === "object" && address ? address.port : 0;
  const printed: string[] = [];
  const port = await devPort(`${taken}`, (text) => printed.push(text));
  server.close();
  expect(port).toBeGreaterThan(taken);
  expect(printed).toEqual([`Port ${taken} is taken, so the pages are on ${port}.`]);
  await expect(devPort("http", () => {})).rejects.toThrow('"http": write a number such as 3000');
});
