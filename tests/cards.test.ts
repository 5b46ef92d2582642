import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { load } from "cheerio";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { cardOf, shelfCard } from "@/components/cards/cardOf";
import { cardSvg } from "@/components/cards/cardSvg";
import { drawCard } from "@/components/cards/drawCard";
import { panelCard } from "@/components/cards/panelCard";
import { loadStory } from "@/story/loadStory";
import type { Card } from "@/story/model/card";
import type { Story } from "@/story/model/story";
import { storyIds } from "@/story/read/storyIds";

/** Nobody who claimed the attack or is said to have done it stands on a card; neither do their groups. */
const groups = ["mourabitoun", "aqim", "qaeda", "macina", "ansar", "mojwa", "mnla", "islami", "jihad"];
/** A hundred cards take their time on a busy machine, ms. */
const patience = 60_000;
const square = { left: 325, top: 40, width: 550, height: 550 };

/** The first story, whose own cards some tests name; and all there are. */
let story: Story;
let stories: Story[];
let withheld: string[];
/** Every card there is, by its page. */
let cards: Map<string, Card>;
let cache: string;

beforeAll(async () => {
  stories = await Promise.all((await storyIds()).map(loadStory));
  story = await loadStory("bamako-2015");
  withheld = parse(await readFile("content/bamako-2015/story.yaml", "utf8")).withheld;
  cards = new Map([
    ["the shelf", shelfCard],
    ...stories.flatMap((one) => [
      [`${one.id}, the cover`, cardOf(one)] as const,
      ...one.chapters.map(({ slug }) => [`${one.id}/${slug}`, cardOf(one, { chapter: slug })] as const),
      ...[...one.claims.keys()].map((claim) => [`${one.id}/${claim}`, cardOf(one, { claim })] as const),
    ]),
  ]);
  cache = await mkdtemp(join(tmpdir(), "cards-"));
});
afterAll(() => rm(cache, { recursive: true }));

/** The words drawn on a card, and the largest size they are set in. */
async function drawnOn(card: Card): Promise<{ words: string[]; largest: number }> {
  const $ = load(await cardSvg(card, "text"), { xml: true });
  const texts = $("text").toArray();
  return {
    words: texts.map((text) => $(text).text()).filter((text) => text.trim()),
    largest: Math.max(...texts.map((text) => Number($(text).attr("font-size")))),
  };
}

const unspaced = (text: string) => text.replace(/\s/g, "");

/** Each different card once. */
const different = () => [...new Map([...cards].map(([page, card]) => [card.alt, { page, card }])).values()];

/** Every different card that steps of scenes can have: each as a chapter's, each scene's last as a cover's. */
function stepCards(): { page: string; card: Card }[] {
  const scenes = stories.flatMap((one) => [...one.scenes.values()].map((scene) => ({ one, scene })));
  const found = scenes.flatMap(({ one, scene }) =>
    scene.steps.flatMap((step) => {
      const manners = step === scene.steps.at(-1) ? (["whole", "shape"] as const) : (["whole"] as const);
      return manners.flatMap((manner) => {
        const card = panelCard(one, { scene, step }, one.title, manner);
        return card ? [{ page: `${one.id}, ${scene.id}/${step.id}, ${manner}`, card }] : [];
      });
    }),
  );
  return [...new Map(found.map((one) => [one.card.alt, one])).values()];
}

const chapter = (slug: string, changes: Partial<Story["chapters"][number]> = {}, changed: Partial<Story> = {}) =>
  cardOf(
    { ...story, chapters: story.chapters.map((one) => (one.slug === slug ? { ...one, ...changes } : one)), ...changed },
    { chapter: slug },
  );

describe("what stands on a card", () => {
  test("the alt text says every word that is drawn", { timeout: patience }, async () => {
    for (const { page, card } of [...different(), ...stepCards()]) {
      for (const word of (await drawnOn(card)).words) expect(unspaced(card.alt), page).toContain(unspaced(word));
    }
  });

  test("nobody who claimed it is named, on a card or in its alt text", () => {
    for (const [page, { alt }] of cards) {
      const said = alt.toLowerCase();
      const named = [...withheld, ...groups].filter((name) => said.includes(name.toLowerCase()));
      expect(named, page).toEqual([]);
    }
  });

  test("a reported toll is words alone", () => {
    const tolls = [...story.claims.values()].filter(({ topic }) => ["dead", "injured"].includes(topic.id));
    expect(tolls.length).toBeGreaterThan(15);
    for (const { id } of tolls) {
      const { large, small, label, drawing } = cardOf(story, { claim: id });
      expect({ large, small, label, drawing }).toEqual({ large: "A reported toll.", small: "See every account." });
    }
  });

  test("the one number of dead is the memorial's, and it counts its lines", () => {
    expect(cardOf(story, { chapter: "victims" })).toMatchObject({
      large: "Twenty people",
      drawing: { kind: "lines", count: 20 },
    });
    const fewer = chapter("victims", {}, { people: story.people.slice(0, 3) });
    expect(fewer).toMatchObject({ large: "Three people", drawing: { kind: "lines", count: 3 } });
    for (const [page, { alt }] of cards)
      if (page !== "bamako-2015/victims") expect(alt).not.toMatch(/twenty|killed|dead\b/i);
  });

  test("the cover shows its field without a numeral", async () => {
    const { words } = await drawnOn(cardOf(story));
    expect(words).toEqual(["Mali"]);
    expect(cardOf(story).alt).toContain("138 are solid");
    expect(cardOf(story).alt).toContain("32 are hollow");
  });

  test("a figure stands beside who said it", async () => {
    const { words } = await drawnOn(cardOf(story, { claim: "held-dacko-100" }));
    expect(unspaced(words.join(""))).toMatch(/Heldabout100GeneralDidierDacko,MalianArmy$/);
    const { words: attack } = await drawnOn(cardOf(story, { chapter: "attack" }));
    expect(unspaced(attack.join(""))).toMatch(/138\(oursum\),hoteloperators170\(oursum\),Rezidor$/);
  });

  test("large words are four at the most", () => {
    for (const [page, { large = "" }] of cards) expect(large.split(" ").length, page).toBeLessThanOrEqual(4);
  });
});

describe("how a chapter comes to its card", () => {
  test("without a step named, by the last step of its first scene that a card can show", () => {
    const card = chapter("attack", { cardStep: undefined });
    expect(card).toMatchObject({
      label: "Out",
      large: "80, freed or escaped",
      drawing: { kind: "panel", panel: "count" },
    });
  });

  test("a step with a figure of a topic under cardWords is passed over", () => {
    const card = chapter("attack", { cardStep: undefined }, { cardWords: { out: "Reports differ." } });
    expect(card).toMatchObject({ label: "Held", large: "about 100 held" });
  });

  test("without a scene, by its share title", () => {
    const card = chapter("attack", { cardStep: undefined, scenes: [] });
    expect(card).toMatchObject({ large: "How many were inside? Reports differ" });
    expect(card.drawing).toBeUndefined();
  });
});

describe("how a card looks", () => {
  test("is a light PNG of 1200 by 630 with a palette, without red; its middle square holds all that matters", {
    timeout: patience,
  }, async () => {
    const colourType = { offset: 25, palette: 3 };
    for (const { page, card } of [...different(), ...stepCards()]) {
      const png = await drawCard(card, cache);
      expect(png.length, page).toBeLessThan(25_000);
      expect(png[colourType.offset], page).toBe(colourType.palette);
      const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
      expect([info.width, info.height], page).toEqual([1200, 630]);
      const [inside, outside] = [new Set<number>(), new Set<number>()];
      const pixels = new Uint32Array(data.buffer, data.byteOffset, info.width * info.height);
      for (let at = 0; at < pixels.length; at++) {
        (inSquare(at % info.width, Math.floor(at / info.width)) ? inside : outside).add(pixels[at] ?? 0);
      }
      expect([...inside, ...outside].map(channels).filter(isRed), page).toEqual([]);
      expect(
        [...outside].map(channels).filter((pixel) => !isOrnament(pixel)),
        page,
      ).toEqual([]);
    }
  });

  test("its largest words are at least 9 px tall where the square is 120 px wide", { timeout: patience }, async () => {
    const capitals = 0.66;
    for (const { page, card } of different()) {
      if (page.endsWith("the cover")) continue;
      const { largest } = await drawnOn(card);
      expect(((largest * capitals) / square.width) * 120, page).toBeGreaterThanOrEqual(9);
    }
  });

  test("is drawn once, and the same wherever it is drawn", async () => {
    const card = cardOf(story, { chapter: "attack" });
    const elsewhere = await mkdtemp(join(tmpdir(), "cards-"));
    const first = await drawCard(card, elsewhere);
    expect(first.equals(await drawCard(card, cache))).toBe(true);
    const [kept = ""] = await readdir(elsewhere);
    await writeFile(join(elsewhere, kept), "what was kept");
    expect(String(await drawCard(card, elsewhere))).toBe("what was kept");
    await rm(elsewhere, { recursive: true });
  });
});

const inSquare = (x: number, y: number) =>
  x >= square.left && x < square.left + square.width && y >= square.top && y < square.top + square.height;

/** Red, green and blue of a pixel, as they lie in memory. */
const channels = (pixel: number) => [pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255];

/** The paper, the ledger's lines, or the edge between them. */
function isOrnament(pixel: number[]): boolean {
  const [line, paper, rounding] = [[188, 208, 196], [233, 240, 232], 3];
  return pixel.every((value, at) => value >= (line[at] ?? 0) - rounding && value <= (paper[at] ?? 0) + rounding);
}

/** Hue from 345 to 15 degrees, more than 40 per cent saturated (HSL). */
function isRed([r = 0, g = 0, b = 0]: number[]): boolean {
  const [most, least] = [Math.max(r, g, b) / 255, Math.min(r, g, b) / 255];
  const light = (most + least) / 2;
  const saturation = most === least ? 0 : (most - least) / (1 - Math.abs(2 * light - 1));
  const hue = most === r / 255 ? (((g - b) / 255 / (most - least)) * 60 + 360) % 360 : 180;
  return saturation > 0.4 && (hue >= 345 || hue <= 15);
}
