import { embedAddress, storyAddress } from "../format/addresses";
import { embedFrame, embedTitle, frameSize } from "../format/embedFrame";
import { site } from "../format/site";
import type { Scene } from "../model/scene";
import type { Story } from "../model/story";
import { absolute } from "./absolute";
import { cardAddress, cardSize } from "./cardAddress";

export const oembedAddress = (story: string, scene: string) => `${embedAddress(story, scene)}oembed.json`;

/** What oEmbed 1.0 (https://oembed.com) asks of a page to embed: a scene, in a frame. */
export function oembed(story: Story, scene: Scene): object {
  const address = embedAddress(story.id, scene.id);
  const src = absolute(address) ?? address;
  return {
    version: "1.0",
    type: "rich",
    title: embedTitle(story, scene),
    provider_name: site.name,
    provider_url: absolute("/"),
    ...frameSize,
    html: embedFrame(story, scene, { src, width: String(frameSize.width) }),
    thumbnail_url: absolute(cardAddress(storyAddress(story.id))),
    thumbnail_width: cardSize.width,
    thumbnail_height: cardSize.height,
  };
}
