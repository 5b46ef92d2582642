import { renderedStories } from "@/app/storyParams";
import { oembed } from "@/story/publish/oembed";
import { fileAnswer } from "../../../../fileAnswer";

export const dynamic = "force-static";
export const generateStaticParams = async () =>
  (await renderedStories()).flatMap(({ id, scenes }) => [...scenes.keys()].map((scene) => ({ story: id, scene })));

export const GET = fileAnswer<{ story: string; scene: string }>("application/json", (story, params) => {
  const scene = story.scenes.get(params.scene);
  return scene && JSON.stringify(oembed(story, scene));
});
