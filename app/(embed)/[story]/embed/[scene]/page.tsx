import { storyPage } from "@/app/storyPage";
import { EmbedPage } from "@/components/frame/EmbedPage";
import { href } from "@/components/frame/href";
import { storyAddress } from "@/story/format/addresses";
import { openShelf } from "@/story/loadStory";
import type { Story } from "@/story/model/story";

export const dynamicParams = false;
export async function generateStaticParams() {
  const stories = await openShelf();
  return stories.flatMap(({ id, chapters }) =>
    chapters.flatMap(({ scenes }) => scenes.map((scene) => ({ story: id, scene: scene.id }))),
  );
}

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
    return (
      chapter &&
      scene && {
        title: `${scene.title} - ${story.title}`,
        description: chapter.description,
        robots: { index: false },
        alternates: { canonical: `${process.env.SITE_URL ?? ""}${href(storyAddress(story.id, `${chapter.slug}/`))}` },
      }
    );
  },
});

export { generateMetadata };
export default Page;
