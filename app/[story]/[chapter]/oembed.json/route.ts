import { fileAnswer } from "@/app/fileAnswer";
import { partParams } from "@/app/storyParams";
import { oembedOfChapter } from "@/story/publish/oembed";

export const dynamic = "force-static";
/** A chapter that tells a scene names the scene's own file instead. */
export const generateStaticParams = () =>
  partParams("chapter", ({ chapters }) => chapters.filter(({ scenes }) => scenes.length === 0).map(({ slug }) => slug));

export const GET = fileAnswer<{ story: string; chapter: string }>("application/json", (story, params) => {
  const chapter = story.chapters.find(({ slug }) => slug === params.chapter);
  return chapter && JSON.stringify(oembedOfChapter(story, chapter));
});
