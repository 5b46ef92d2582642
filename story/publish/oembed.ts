import { storyAddress } from "../format/addresses";
import { site } from "../format/site";
import type { Scene } from "../model/scene";
import type { Story } from "../model/story";
import { absolute } from "./absolute";
import { cardAddress, cardSize } from "./cardAddress";

/** The size in px of the frame that a scene is embedded in. */
const frame = { width: 600, height: 640 };

export const oembedAddress = (story: string, scene: string) => storyAddress(story, `embed/${scene}/oembed.json`);

/** What oEmbed 1.0 (https://oembed.com) asks of a page to embed: a scene, in a frame. */
export function oembed(story: Story, scene: Scene): object {
  const address = storyAddress(story.id, `embed/${scene.id}/`);
  const src = absolute(address) ?? address;
  const title = `${scene.title} - ${story.title}`;
  return {
    version: "1.0",
    type: "rich",
    title,
    provider_name: site.name,
    provider_url: absolute("/"),
    ...frame,
    html: `<iframe src="${src}" title="${attribute(title)}" width="${frame.width}" height="${frame.height}" loading="lazy" style="border:0;max-width:100%"></iframe>`,
    thumbnail_url: absolute(cardAddress(storyAddress(story.id))),
    thumbnail_width: cardSize.width,
    thumbnail_height: cardSize.height,
  };
}

const attribute = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
