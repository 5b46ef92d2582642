import { cardOf } from "@/components/cards/cardOf";
import { ChapterPage } from "@/components/pages/ChapterPage";
import { storyAddress } from "@/story/format/addresses";
import type { Chapter } from "@/story/model/chapter";
import type { Story } from "@/story/model/story";
import { articleData } from "@/story/publish/articleData";
import { modifiedOn } from "@/story/publish/modifiedOn";
import { chapterOembedAddress, oembedAddress } from "@/story/publish/oembed";
import type { Head } from "./pageHead";
import type { Parts } from "./storyPage";

const chapterOf = (story: Story, slug?: string) => story.chapters.find((chapter) => chapter.slug === slug);

/** The page of a chapter. */
export const chapterParts: Parts = {
  page: (story, params) => {
    const chapter = chapterOf(story, params.chapter);
    return chapter && <ChapterPage story={story} chapter={chapter} />;
  },
  head: (story, params) => {
    const chapter = chapterOf(story, params.chapter);
    return chapter && headOf(story, chapter);
  },
  data: (story, params) => {
    const chapter = chapterOf(story, params.chapter);
    return chapter && articleData(story, chapter);
  },
};

function headOf(story: Story, chapter: Chapter): Head {
  const { title, shareTitle = title, description, slug, scenes } = chapter;
  return {
    title: `${title} - ${story.title}`,
    shareTitle,
    description,
    address: storyAddress(story.id, `${slug}/`),
    cardAlt: cardOf(story, { chapter: slug }).alt,
    article: { published: story.published, modified: modifiedOn(story, chapter) },
    embeds:
      scenes.length > 0
        ? scenes.map((scene) => ({ address: oembedAddress(story.id, scene.id), title: scene.title }))
        : [{ address: chapterOembedAddress(story.id, slug), title }],
  };
}
