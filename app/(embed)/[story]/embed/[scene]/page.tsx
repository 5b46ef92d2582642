import type { Head } from "@/app/pageHead";
import { storyPage } from "@/app/storyPage";
import { partParams } from "@/app/storyParams";
import { cardOf } from "@/components/cards/cardOf";
import { EmbedPage } from "@/components/pages/EmbedPage";
import { embedAddress, storyAddress } from "@/story/format/addresses";
import { embedTitle } from "@/story/format/embedFrame";
import type { Chapter } from "@/story/model/chapter";
import type { Scene } from "@/story/model/scene";
import type { Story } from "@/story/model/story";
import { oembedAddress } from "@/story/publish/oembed";

export const generateStaticParams = () =>
  partParams("scene", ({ chapters }) => chapters.flatMap(({ scenes }) => scenes.map(({ id }) => id)));

/** The first chapter that tells the scene. */
const chapterOf = (story: Story, id?: string) =>
  story.chapters.find(({ scenes }) => scenes.some((one) => one.id === id));

const { Page, generateMetadata } = storyPage({
  page: (story, params) => {
    const chapter = chapterOf(story, params.scene);
    const scene = story.scenes.get(params.scene ?? "");
    return chapter && scene && <EmbedPage story={story} chapter={chapter} scene={scene} />;
  },
  head: (story, params) => {
    const chapter = chapterOf(story, params.scene);
    const scene = story.scenes.get(params.scene ?? "");
    return chapter && scene && headOf(story, chapter, scene);
  },
});

function headOf(story: Story, chapter: Chapter, scene: Scene): Head {
  const home = storyAddress(story.id, `${chapter.slug}/`);
  return {
    title: embedTitle(story, scene),
    shareTitle: scene.title,
    description: chapter.description,
    address: embedAddress(story.id, scene.id),
    repeats: home,
    cardFrom: home,
    embeds: [{ address: oembedAddress(story.id, scene.id), title: scene.title }],
    cardAlt: cardOf(story, { chapter: chapter.slug }).alt,
  };
}

export { generateMetadata };
export default Page;
