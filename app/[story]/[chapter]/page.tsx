import { ChapterPage } from "@/components/frame/ChapterPage";
import { openStory } from "@/story/loadStory";
import type { Story } from "@/story/model/story";
import { storyPage } from "../../storyPage";

export const dynamicParams = false;
export async function generateStaticParams({ params }: { params: { story: string } }) {
  return (await openStory(params.story)).chapters.map((chapter) => ({ chapter }));
}

const chapterOf = (story: Story, slug?: string) => story.chapters.find((chapter) => chapter.slug === slug);

const { Page, generateMetadata } = storyPage({
  page: (story, params) => {
    const chapter = chapterOf(story, params.chapter);
    return chapter && <ChapterPage story={story} chapter={chapter} />;
  },
  head: (story, params) => {
    const chapter = chapterOf(story, params.chapter);
    return chapter && { title: `${chapter.title} - ${story.title}`, description: chapter.description };
  },
});

export { generateMetadata };
export default Page;
