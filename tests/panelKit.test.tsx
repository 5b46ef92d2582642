import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "cheerio";
import type { ComponentType } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, test } from "vitest";
import { panels } from "@/components/panels/panels";
import { checkStory } from "@/story/check/checkStory";
import { linkStory } from "@/story/link/linkStory";
import type { AnyPanel, Scene } from "@/story/model/scene";
import { readStory } from "@/story/read/readStory";
import { casePanels } from "./casePanels";
import { listFindings, withCase } from "./contentCase";
import { voice } from "./panelKit/voice";
import type { VoiceState } from "./panelKit/voice/states";

const folder = join(import.meta.dirname, "panelKit/voice");
const handbook = readFileSync(join(import.meta.dirname, "../docs/panels.md"), "utf8");
/** The code that stands under a file's name. */
const written = new Map(
  [...handbook.matchAll(/^`voice\/(\S+)`\n\n```\w+\n([\s\S]*?)^```$/gm)].map(([, name = "", code = ""]) => [
    name,
    code,
  ]),
);
const [, scene = ""] =
  /^And a scene of it, `scenes\/who-said\.yaml`:\n\n```yaml\n([\s\S]*?)^```$/m.exec(handbook) ?? [];

const kinds: Record<string, AnyPanel> = { ...casePanels, voice };
const chapter = `---
title: Morning
dek: Who came back.
description: The morning after the crossing.
---

<Scene is="who-said">
<Step id="the-line">
The ferry line spoke first.
</Step>

<Step id="the-guard">
The coast guard spoke next.
</Step>

<Step id="the-mayor">
The mayor spoke last.
</Step>
</Scene>

(and 360 more words)
`;
const files = (yaml: string) =>
  new Map([
    ["chapters/morning.mdx", chapter],
    ["scenes/who-said.yaml", yaml],
  ]);
const read = (yaml: string) => withCase(files(yaml), (root) => readStory("ferry-2019", { root, panels: kinds }));
const told = async (yaml: string) => listFindings(checkStory(await read(yaml)));

describe("the handbook's panel", () => {
  test("is the code that is tested, file by file", () => {
    const tested = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")] as const);
    expect(Object.fromEntries(written)).toEqual(Object.fromEntries(tested));
  });

  test("has a scene in which the checks find nothing", async () => {
    expect(scene).toContain("panel: voice");
    expect(await told(scene)).toBe("");
  });

  test("tells its editor what is wrong, and where", async () => {
    const wrong = scene.replace("claim: aboard-200, counts: on board", "claim: cause-year, counts: all 9 boats");
    expect(await told(wrong)).toBe(
      `scenes/who-said.yaml:4:22 no-number
  Claim "cause-year" gives no figure, so there is nothing to show.
  Fix: name a claim with a value, or tell it in the prose.
scenes/who-said.yaml:4:42 figure-not-in-claim
  This says "9", which none of the claims named here holds.
  Fix: write the figure of the claim, or name the claim that holds this one.`,
    );
    expect(await told(scene.replace("rescued-180", "rescued-1800"))).toContain(
      'There is no claim "rescued-1800". Did you mean "rescued-180"?',
    );
  });
});

describe("a step of it", () => {
  let linked: Scene;
  let Still: ComponentType<{ state: VoiceState }>;
  const stills = () =>
    linked.steps.map(({ state }) => load(renderToStaticMarkup(<Still state={state as VoiceState} />)));

  beforeAll(async () => {
    const found = linkStory(await read(scene)).scenes.get("who-said");
    if (!found) throw new Error("The scene was not linked.");
    linked = found;
    Still = await voice.still();
  });

  test("says the same in the drawing, the sentence and the table", () => {
    expect(linked.steps.map(({ sentence }) => sentence)).toEqual([
      "about 200 on board: the ferry line.",
      "230 on board: the coast guard.",
      "up to 180 brought ashore: the mayor.",
    ]);
    const drawn = stills();
    for (const [index, { state, sentence }] of linked.steps.entries()) {
      const { figure, speaker } = state as VoiceState;
      for (const words of [figure, speaker]) {
        expect(drawn[index]?.text()).toContain(words);
        expect(sentence).toContain(words);
        expect(linked.table.rows[index]).toContain(words);
      }
    }
    expect(new Set(linked.table.rows.map(([first]) => first)).size).toBe(linked.steps.length);
  });

  test("rests on its claim", () => {
    expect(linked.steps.map(({ claims }) => claims.map(({ id }) => id))).toEqual([
      ["aboard-200"],
      ["aboard-230"],
      ["rescued-180"],
    ]);
  });

  test("names each part once, puts none in another, and holds nothing that takes focus", () => {
    for (const $ of stills()) {
      const names = $("[data-part]")
        .toArray()
        .map(({ attribs }) => attribs["data-part"]);
      expect(names).toHaveLength(3);
      expect(new Set(names).size).toBe(3);
      expect($("[data-part] [data-part], a, button, [tabindex]")).toHaveLength(0);
    }
  });
});

test("every kind of panel there is keeps to the handbook", async () => {
  for (const [name, panel] of Object.entries(panels)) {
    const files = readdirSync(join("components/panels", name));
    for (const file of [
      "schema.ts",
      "claimRefs.ts",
      "shown.ts",
      "check.ts",
      "states.ts",
      "describe.ts",
      "table.ts",
      "index.ts",
    ])
      expect(files, name).toContain(file);
    expect(await panel.still(), name).toBeTypeOf("function");
    expect(
      files.filter((file) => file.endsWith("Still.tsx")),
      name,
    ).toHaveLength(1);
  }
});
