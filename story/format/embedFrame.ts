import type { Scene } from "../model/scene";
import type { Story } from "../model/story";

/** The size in px of the frame that a scene is embedded in, before it tells its height. */
export const frameSize = { width: 600, height: 640 };

/** What another site pastes to show a scene, `src` being the address of the scene's own page; `width` as HTML has it: "600", "100%". */
export function embedFrame(story: Story, scene: Scene, { src, width }: { src: string; width: string }): string {
  const title = attribute(embedTitle(story, scene));
  return `<iframe src="${src}" title="${title}" width="${width}" height="${frameSize.height}" loading="lazy" style="border:0;max-width:100%"></iframe>`;
}

export const embedTitle = (story: Story, scene: Scene): string => `${scene.title} - ${story.title}`;

const attribute = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
