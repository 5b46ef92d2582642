import { partParams } from "@/app/storyParams";
import { oembed } from "@/story/publish/oembed";
import { fileAnswer } from "../../../../fileAnswer";

export const dynamic = "force-static";
export const generateStaticParams = () => partParams("scene", ({ scenes }) => scenes.keys());

export const GET = fileAnswer<{ story: string; scene: string }>("application/json", (story, params) => {
  const scene = story.scenes.get(params.scene);
  return scene && JSON.stringify(oembed(story, scene));
});
