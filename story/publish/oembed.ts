import { embedAddress, storyAddress } from "../format/addresses";
import { embedFrame, embedTitle, frameSize } from "../format/embedFrame";
import type { Chapter } from "../model/chapter";
import type { Scene } from "../model/scene";
import type { Story } from "../model/story";
import { site } from "../site/site";
import { absolute } from "./absolute";
import { cardAddress, cardSize } from "./cardAddress";

export const oembedAddress = (story: string, scene: string) => `${embedAddress(story, scene)}oembed.json`;
export const chapterOembedAddress = (story: string, chapter: string) => storyAddress(story, `${chapter}/oembed.json`);

/** What oEmbed 1.0 (https://oembed.com) asks of a page to embed: a scene, in a frame. */
export function oembed(story: Story, scene: Scene): object {
  const address = embedAddress(story.id, scene.id);
  const src = absolute(address) ?? address;
  return {
    type: "rich",
    title: embedTitle(story, scene),
    ...frameSize,
    html: embedFrame(story, scene, { src, width: String(frameSize.width) }),
    ...fromHere(storyAddress(story.id)),
  };
}

/** The same of a chapter that tells no scene: a link, with the chapter's preview card. */
export function oembedOfChapter(story: Story, chapter: Chapter): object {
  const home = storyAddress(story.id, `${chapter.slug}/`);
  return { type: "link", title: `${chapter.title} - ${story.title}`, ...fromHere(home) };
}

const fromHere = (cardFrom: string) => ({
  version: "1.0",
  provider_name: site.name,
  provider_url: absolute("/"),
  thumbnail_url: absolute(cardAddress(cardFrom)),
  thumbnail_width: cardSize.width,
  thumbnail_height: cardSize.height,
});
