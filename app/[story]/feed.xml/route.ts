import { storyAddress } from "@/story/format/addresses";
import { atomFeed } from "@/story/publish/atomFeed";
import { fileAnswer } from "../../fileAnswer";
import { storyParams } from "../../storyParams";

export const dynamic = "force-static";
export const generateStaticParams = storyParams;

export const GET = fileAnswer("application/atom+xml", (story) =>
  atomFeed({ title: story.title, about: story.description, address: storyAddress(story.id) }, [story]),
);
