import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { load } from "cheerio";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { loadStory } from "@/app/stories";
import { cardOf, shelfCard } from "@/components/cards/cardOf";
import { cardSvg } from "@/components/cards/cardSvg";
import { drawCard } from "@/components/cards/drawCard";
import { drawWords } from "@/components/cards/drawWords";
import { panelCard } from "@/components/cards/panelCard";
import { panels } from "@/components/panels/panels";
import { formatAmount } from "@/story/format/formatAmount";
import { grammarOf } from "@/story/language/grammarOf";
import { linkStory } from "@/story/link/linkStory";
import type { Card } from "@/story/model/card";
import type { Chapter } from "@/story/model/chapter";
import type { Story } from "@/story/model/story";
import { readStory } from "@/story/read/readStory";
import { storyIds } from "@/story/read/storyIds";

/** Nobody who claimed the attack or is said to have done it stands on a card; neither do their groups. */
const groups = ["mourabitoun", "aqim", "qaeda", "macina", "ansar", "mojwa", "mnla", "islami", "jihad"];
/** A hundred cards take their time on a busy machine, ms. */
const patience = 60_000;
/** px that are kept clear at each edge: an app may round the corners. */
const clear = 40;

/** A story with a memorial and topics that are kept off cards; and all there are. */
let story: Story;
let stories: Story[];
let withheld: string[];
/** Every card there is, by its page. */
let cards: Map<string, Card>;
/** Each different card once, with those that steps of scenes can have. */
let all: { page: string; card: Card }[];
let cache: string;

beforeAll(async () => {
  stories = await Promise.all((await storyIds()).map(loadStory));
  const [first] = stories.filter(({ people, cardWords }) => people.length > 3 && cardWords);
  if (!first) throw new Error("No story has a memorial and keeps a topic off its cards.");
  story = first;
  withheld = parse(await readFile(`content/${story.id}/story.yaml`, "utf8")).withheld;
  cards = new Map([
    ["the shelf", shelfCard("en")],
    ...stories.flatMap((one) => [
      [`${one.id}, the cover`, cardOf(one)] as const,
      ...one.chapters.map(({ slug }) => [`${one.id}/${slug}`, cardOf(one, { chapter: slug })] as const),
      ...[...one.claims.keys()].map((claim) => [`${one.id}/${claim}`, cardOf(one, { claim })] as const),
    ]),
  ]);
  all = [...different(), ...stepCards()];
  cache = await mkdtemp(join(tmpdir(), "cards-"));
});
afterAll(() => rm(cache, { recursive: true }));

type Drawn = { words: string[]; sizes: number[] };
/** Several tests look at the same drawing: of a card that stays as it is, it is made once. */
const drawings = new Map<Card, Promise<Drawn>>();

/** The words drawn on a card, and the sizes they are set in, px. */
function drawnOn(card: Card): Promise<Drawn> {
  const drawn = drawings.get(card) ?? draw(card);
  drawings.set(card, drawn);
  return drawn;
}

async function draw(card: Card): Promise<Drawn> {
  const $ = load(await cardSvg(card, "text"), { xml: true });
  const texts = $("text").toArray();
  return {
    words: texts.map((text) => $(text).text()).filter((text) => text.trim()),
    sizes: texts.map((text) => Number($(text).attr("font-size"))),
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

/** The chapter that holds the memorial. */
const memorialOf = ({ chapters }: Story): string => {
  const holding = chapters.find(({ body }) => JSON.stringify(body).includes('"tagName":"People"'));
  if (!holding) throw new Error("No chapter holds the memorial.");
  return holding.slug;
};

/** The story as it would be if it kept every topic off its cards. */
const silent = (): Story => ({
  ...story,
  cardWords: Object.fromEntries(story.topics.map(({ id }) => [id, "Reports differ."])),
});

/** The cards that steps of a chapter can have, those first that are tried first. */
const cardsOf = (one: Story, { scenes }: Chapter) =>
  scenes.flatMap((scene) =>
    scene.steps.toReversed().flatMap((step) => panelCard(one, { scene, step }, one.title, "whole") ?? []),
  );

/** A chapter with a step whose card shows a figure. */
function counted(): Chapter {
  const found = story.chapters.find(
    (one) => one.slug !== memorialOf(story) && cardsOf(silent(), one).length < cardsOf(story, one).length,
  );
  if (!found) throw new Error("No step of the story has a card with a figure.");
  return found;
}

const chapter = (slug: string, changes: Partial<Story["chapters"][number]> = {}, changed: Partial<Story> = {}) =>
  cardOf(
    { ...story, chapters: story.chapters.map((one) => (one.slug === slug ? { ...one, ...changes } : one)), ...changed },
    { chapter: slug },
  );

describe("what stands on a card", () => {
  test("the alt text says every word that is drawn", { timeout: patience }, async () => {
    for (const { page, card } of all) {
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

  test("a figure of a topic that story.yaml keeps off cards is words alone", () => {
    const kept = [...story.claims.values()].filter(({ topic }) => story.cardWords?.[topic.id]);
    expect(kept.length).toBeGreaterThan(0);
    for (const { id } of kept) {
      const { label, drawing, alt } = cardOf(story, { claim: id });
      expect([label, drawing, grammarOf(story.language).figuresIn(alt.replace(story.title, ""))], id).toEqual([
        undefined,
        undefined,
        [],
      ]);
    }
  });

  test("the one number of dead is the memorial's, and it counts its lines", () => {
    const memorial = cardOf(story, { chapter: memorialOf(story) });
    expect(memorial.drawing).toEqual({ kind: "people", names: story.people.map(({ name }) => name) });
    for (const { name = "" } of story.people) expect(memorial.alt).toContain(name);
    const fewer = chapter(memorialOf(story), {}, { people: story.people.slice(0, 3) });
    expect(fewer).toMatchObject({ large: "Three people" });
    for (const [page, { alt }] of cards)
      if (page !== `${story.id}/${memorialOf(story)}`) expect(alt).not.toMatch(/twenty|killed|dead\b/i);
  });

  test("the cover shows its field without a numeral", async () => {
    const { words } = await drawnOn(cardOf(story));
    expect(words.join(" ")).not.toMatch(/\d/);
  });

  test("a figure stands beside who said it", async () => {
    const [claim] = [...story.claims.values()].filter(
      ({ value, assertedBy, topic }) => typeof value === "number" && assertedBy && !story.cardWords?.[topic.id],
    );
    const { words } = await drawnOn(cardOf(story, { claim: claim?.id }));
    const drawn = unspaced(words.join("")).toLowerCase();
    for (const said of [claim?.topic.label, claim && formatAmount(claim, "en"), claim?.assertedBy])
      expect(drawn).toContain(unspaced(said ?? "?").toLowerCase());
  });

  test("large words are four at the most", () => {
    for (const [page, { large = "" }] of cards) expect(large.split(" ").length, page).toBeLessThanOrEqual(4);
  });
});

describe("how a chapter comes to its card", () => {
  test("without a step named, by the last step of its first scene that a card can show", () => {
    expect(chapter(counted().slug, { cardStep: undefined })).toEqual(cardsOf(story, counted())[0]);
  });

  test("a step with a figure of a topic under cardWords is passed over", () => {
    const { cardWords } = silent();
    const card = chapter(counted().slug, { cardStep: undefined }, { cardWords });
    const [sound = chapter(counted().slug, { cardStep: undefined, scenes: [] })] = cardsOf(silent(), counted());
    expect(card).toEqual(sound);
  });

  test("without a scene, by its share title", () => {
    const { slug, shareTitle, title } = counted();
    const card = chapter(slug, { cardStep: undefined, scenes: [] });
    expect(card).toMatchObject({ large: shareTitle ?? title });
    expect(card.drawing).toBeUndefined();
  });
});

/** What is drawn is light, of its size and its colours, and keeps clear of the edges. */
async function expectSound(page: string, card: Card): Promise<void> {
  const colourType = { offset: 25, palette: 3 };
  const png = await drawCard(card, cache);
  expect(png.length, page).toBeLessThan(30_000);
  expect(png[colourType.offset], page).toBe(colourType.palette);
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height], page).toEqual([1200, 630]);
  const [inside, outside] = coloursOf(new Uint32Array(data.buffer, data.byteOffset, info.width * info.height));
  expect([...inside, ...outside].map(channels).filter(isRed), page).toEqual([]);
  expect(
    [...outside].map(channels).filter((pixel) => !isGround(pixel)),
    page,
  ).toEqual([]);
}

describe("how a card looks", () => {
  test("is a light PNG of 1200 by 630 with a palette, without red; nothing stands at its edges", {
    timeout: patience,
  }, async () => {
    for (const { page, card } of all) await expectSound(page, card);
  });

  test("where a chat shows it 400 px wide, its largest words are 20 px and none but names under 13", {
    timeout: patience,
  }, async () => {
    for (const { page, card } of all) {
      const sizes = (await drawnOn(card)).sizes.map((size) => size / 3);
      const names = card.drawing?.kind === "people";
      if (!page.includes("cover") && !page.includes("shape"))
        expect(Math.max(...sizes), page).toBeGreaterThanOrEqual(20);
      expect(Math.min(...sizes), page).toBeGreaterThanOrEqual(names ? 9 : 13);
    }
  });

  test("is drawn once, and the same wherever it is drawn", async () => {
    const card = cardOf(story, { chapter: counted().slug });
    const elsewhere = await mkdtemp(join(tmpdir(), "cards-"));
    const first = await drawCard(card, elsewhere);
    expect(first.equals(await drawCard(card, cache))).toBe(true);
    const [kept = ""] = await readdir(elsewhere);
    await writeFile(join(elsewhere, kept), "what was kept");
    expect(String(await drawCard(card, elsewhere))).toBe("what was kept");
    await rm(elsewhere, { recursive: true });
  });
});

const isClear = (x: number, y: number) => Math.min(x, y, 1199 - x, 629 - y) < clear;

/** Every colour of the pixels of a card, inside and at its edges: of neighbours that are alike only the first is noted, as a card has 756,000 pixels. */
function coloursOf(pixels: Uint32Array): [inside: Set<number>, outside: Set<number>] {
  const [inside, outside] = [new Set<number>(), new Set<number>()];
  let last: number | undefined;
  let before: Set<number> | undefined;
  for (let y = 0, at = 0; y < 630; y++) {
    for (let x = 0; x < 1200; x++, at++) {
      const pixel = pixels[at] ?? 0;
      const noted = isClear(x, y) ? outside : inside;
      if (pixel === last && noted === before) continue;
      noted.add(pixel);
      last = pixel;
      before = noted;
    }
  }
  return [inside, outside];
}

/** Red, green and blue of a pixel, as they lie in memory. */
const channels = (pixel: number) => [pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255];

/** The ink that all stands on. */
function isGround(pixel: number[]): boolean {
  const [ink, rounding] = [[21, 33, 31], 3];
  return pixel.every((value, at) => Math.abs(value - (ink[at] ?? 0)) <= rounding);
}

/** Hue from 345 to 15 degrees, more than 40 per cent saturated (HSL). */
function isRed([r = 0, g = 0, b = 0]: number[]): boolean {
  const [most, least] = [Math.max(r, g, b) / 255, Math.min(r, g, b) / 255];
  const light = (most + least) / 2;
  const saturation = most === least ? 0 : (most - least) / (1 - Math.abs(2 * light - 1));
  const hue = most === r / 255 ? (((g - b) / 255 / (most - least)) * 60 + 360) % 360 : 180;
  return saturation > 0.4 && (hue >= 345 || hue <= 15);
}

describe("in a script that runs from right to left", () => {
  async function fixture(id: string): Promise<Story> {
    const root = await mkdtemp(join(tmpdir(), "attest-"));
    await cp(`tests/editions/${id}`, join(root, "content", id), { recursive: true });
    const one = linkStory(await readStory(id, { root, panels }));
    await rm(root, { recursive: true });
    return one;
  }

  /** Of a chapter of a fixture, the share of what is drawn on the card's first lines that lies in its right half. */
  async function shareAtRight(id: string, chapter: string): Promise<number> {
    const png = await drawCard(cardOf(await fixture(id), { chapter }), cache);
    const { data, info } = await sharp(png).greyscale().raw().toBuffer({ resolveWithObject: true });
    const [ground = 0] = data;
    let [left, right] = [0, 0];
    for (let at = 0; at < info.width * 200; at += 1) {
      if (Math.abs((data[at] ?? 0) - ground) < 60) continue;
      if (at % info.width < info.width / 2) left += 1;
      else right += 1;
    }
    expect(left + right).toBeGreaterThan(1000);
    return right / (left + right);
  }

  test("a card begins at the right, and elsewhere at the left", async () => {
    expect(await shareAtRight("inqadh", "the-slope")).toBeGreaterThan(0.95);
    expect(await shareAtRight("rescate", "ladera")).toBeLessThan(0.05);
  });

  test("every card is as sound as any", { timeout: patience }, async () => {
    const one = await fixture("inqadh");
    const pages = [{}, ...one.chapters.map(({ slug }) => ({ chapter: slug }))];
    for (const page of [...pages, ...[...one.claims.keys()].map((claim) => ({ claim }))])
      await expectSound(JSON.stringify(page), cardOf(one, page));
    for (const scene of one.scenes.values()) {
      for (const step of scene.steps) {
        const card = panelCard(one, { scene, step }, one.title, "whole");
        if (card) await expectSound(`${scene.id}/${step.id}`, card);
      }
    }
  });

  test("its words are drawn with their letters joined", async () => {
    const words = { text: "سسس", size: 60, colour: "#ffffff", wide: 900 };
    const joined = await drawWords(words);
    const parted = await drawWords({ ...words, text: "س\u200cس\u200cس" });
    expect(joined.width).toBeLessThan(parted.width * 0.9);
  });
});
