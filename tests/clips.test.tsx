import { readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "cheerio";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { AudioStill } from "@/components/panels/audio/AudioStill";
import type { ClipState } from "@/components/panels/clip/ClipState";
import { Transcripts } from "@/components/panels/clip/Transcripts";
import { panels } from "@/components/panels/panels";
import { VideoStill } from "@/components/panels/video/VideoStill";
import { checkStory } from "@/story/check/checkStory";
import { formatTime } from "@/story/format/formatTime";
import { secondsOf } from "@/story/format/secondsOf";
import { linkStory } from "@/story/link/linkStory";
import { renderableDraft } from "@/story/link/renderableDraft";
import type { Story } from "@/story/model/story";
import { readStory } from "@/story/read/readStory";
import { casePanels } from "./casePanels";
import { parseCase, withCase } from "./contentCase";

const { files } = parseCase(readFileSync(join(import.meta.dirname, "cases/clip-sound.txt"), "utf8"));

async function linked(root: string): Promise<Story> {
  const draft = await readStory("ferry-2019", { root, panels: casePanels });
  return linkStory(renderableDraft(draft, checkStory(draft)));
}
const story = await withCase(files, linked);
const sceneOf = (id: string, { scenes }: Story = story) => {
  const scene = scenes.get(id);
  if (!scene) throw new Error(`There is no scene ${id}.`);
  return scene;
};
const statesIn = (id: string) => sceneOf(id).steps.map(({ state }) => state as ClipState);
const film = statesIn("the-film").map((state) => load(renderToStaticMarkup(<VideoStill state={state} />)));
const voice = statesIn("the-voice").map((state) => load(renderToStaticMarkup(<AudioStill state={state} />)));

describe("a step of a film or a sound", () => {
  it("fetches nothing before it is asked to, and plays nothing by itself", () => {
    for (const $ of [...film, ...voice]) {
      const player = $("video, audio");
      expect(player).toHaveLength(1);
      expect(player.attr("preload")).toBe("none");
      expect(player.is("[controls]")).toBe(true);
      // A browser fetches a track that is on by default; the reader's own settings turn it on.
      expect($("[autoplay], track[default]")).toHaveLength(0);
      expect($("video").attr("poster") ?? "data:").toMatch(/^data:/);
    }
  });

  it("says how long and how large it is, and whose", () => {
    for (const $ of film) expect($("body").text()).toContain("Film, 0:05, 8 KB. Ida Moll, Harbour Gazette. CC BY 4.0.");
    for (const $ of voice) expect($("body").text()).toContain("Sound, 0:05, 6 KB. Ida Moll. CC BY 4.0.");
  });

  it("begins where the words of its claim are heard, and stops where they end", () => {
    const spans = [...film, ...voice].map(($) => $("video, audio").attr("src")?.split("#")[1]);
    expect(spans).toEqual([undefined, "t=1,4", undefined, "t=0.5,4"]);
    expect(film[1]?.("body").text()).toContain("“nothing for three hours”a pilot. What it says: not verified.");
    expect(voice[1]?.("body").text()).toContain("“We saw nothing for three hours.”");
    expect(film[1]?.("[data-hollow]")).toHaveLength(1);
  });

  it("shows a film by its poster, and has captions for it", () => {
    for (const $ of film) {
      expect($("picture img").attr("alt")).toBe("");
      const { kind, srclang, label } = $("track").attr() ?? {};
      expect([kind, srclang, label]).toEqual(["captions", "en", "English"]);
      expect($("track").attr("src")).toMatch(/^\/_attest\/clips\/bridge-[0-9a-f]{12}\.vtt$/);
    }
  });

  it("lets a screen reader reach the player, by name, and hear nothing twice", () => {
    for (const $ of [...film, ...voice]) {
      expect($("video, audio").attr("aria-label")).toMatch(/^(?:The bridge|A pilot)/);
      expect($("video, audio").closest("[aria-hidden]")).toHaveLength(0);
      $("[aria-hidden], video, audio").remove();
      expect($("body").text()).toBe("");
    }
  });

  it("names each part once and puts none in another", () => {
    for (const $ of [...film, ...voice]) {
      const names = $("[data-part]")
        .toArray()
        .map((part) => part.attribs["data-part"]);
      expect(new Set(names).size).toBe(names.length);
      expect($("[data-part] [data-part]")).toHaveLength(0);
    }
  });

  it("is told in a sentence and in a row", () => {
    const { steps, table } = sceneOf("the-film");
    expect(steps.map(({ sentence }) => sentence)).toEqual([
      "Film, 0:05, 8 KB: The bridge, filmed on 12 March 2019, with about 200 people on board.",
      "Film, 0:05, 8 KB: The bridge, filmed on 12 March 2019, with about 200 people on board. Heard from 0:01 to 0:04: “nothing for three hours”, a pilot. What it says: not verified.",
    ]);
    expect(table.rows.map(([step, , said]) => [step, said])).toEqual([
      ["1 of 2", "None"],
      ["2 of 2", "Heard from 0:01 to 0:04: “nothing for three hours”, a pilot. What it says: not verified."],
    ]);
  });

  it("rests on its clip's claims and on what is heard", () => {
    const { steps } = sceneOf("the-film");
    expect(steps.map(({ claims }) => claims.map(({ id }) => id))).toEqual([
      ["aboard-200"],
      ["cause-fog", "aboard-200"],
    ]);
  });
});

describe("the preview of a film", async () => {
  const withPreview = new Map(files)
    .set("clips/ahead.mp4", "(the clip silent.mp4)")
    .set("clips.yaml", (files.get("clips.yaml") ?? "").replace("captions:", "preview: ahead.mp4\n  captions:"));
  const shown = await withCase(withPreview, linked);
  const scene = sceneOf("the-film", shown);
  const stills = scene.steps.map(({ state }) => load(renderToStaticMarkup(<VideoStill state={state as ClipState} />)));

  it("has an empty place between poster and player, so that nothing of it is fetched without its script", () => {
    for (const $ of stills) {
      expect($("film-preview").attr("src")).toMatch(/^\/_attest\/clips\/bridge-[0-9a-f]{12}\.mp4$/);
      expect($("film-preview").attr("src")).not.toBe($("video").attr("src")?.split("#")[0]);
      expect($("film-preview").html()).toBe("");
      expect($("picture + film-preview + video[controls]")).toHaveLength(1);
      expect($("video, audio")).toHaveLength(1);
    }
  });

  it("is told with its size wherever the film is", () => {
    const words = "Film, 0:05, 8 KB. A silent preview of 3 KB may play by itself. Ida Moll, Harbour Gazette.";
    for (const $ of stills) expect($("body").text()).toContain(words);
    for (const { sentence } of scene.steps)
      expect(sentence).toContain("people on board. A silent preview of 3 KB may play by itself.");
    for (const [, clip] of scene.table.rows) expect(clip).toMatch(/A silent preview of 3 KB may play by itself\.$/);
  });

  it("is no part of a film whose editor names none", () => {
    for (const $ of film) expect($("film-preview")).toHaveLength(0);
  });
});

it("all that is said stands under the scene, with links that play the words of the ledger", () => {
  const $ = load(renderToStaticMarkup(<Transcripts states={statesIn("the-film")} />));
  expect($("details[open]")).toHaveLength(1);
  expect(
    $("details p")
      .toArray()
      .map((one) => $(one).text()),
  ).toEqual(["A horn.", "A pilot: We saw nothing for three hours."]);
  const [heard, whole] = $("a").toArray();
  expect($(heard).text()).toBe("Play from 0:01 to 0:04: “We saw nothing for three hours.”");
  expect(heard?.attribs.href).toMatch(/^\/_attest\/clips\/bridge-[0-9a-f]{12}\.mp4#t=1,4$/);
  expect(whole?.attribs.href).toBe(heard?.attribs.href?.split("#")[0]);
});

it("is published under a name that changes with its bytes", async () => {
  const other = await withCase(new Map(files).set("clips/tone.mp3", "(the clip bars.mp4)"), linked);
  expect(other.clips.get("bridge")?.name).toBe(story.clips.get("bridge")?.name);
  expect(story.clips.get("radio")?.name).toMatch(/^radio-[0-9a-f]{12}\.mp3$/);
});

it("a chapter whose clip is missing waits for it", async () => {
  const without = await withCase(new Map(files).set("clips/bars.mp4", "no film"), linked);
  expect(without.chapters.map(({ slug }) => slug)).toEqual(["night"]);
});

it("counts time as players do", () => {
  expect(["1:05", "0:04.5", "1:00:00", 12].map(secondsOf)).toEqual([65, 4.5, 3600, 12]);
  expect([5.97, 65, 3725].map(formatTime)).toEqual(["0:05", "1:05", "1:02:05"]);
});

it("has the same rules for both kinds, and both play", () => {
  expect([panels.video?.plays, panels.audio?.plays, panels.picture?.plays]).toEqual([true, true, undefined]);
});
