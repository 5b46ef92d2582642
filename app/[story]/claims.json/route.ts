import { listFigures } from "@/story/publish/listFigures";
import { fileAnswer } from "../../fileAnswer";
import { storyParams } from "../../storyParams";

export const dynamic = "force-static";
export const generateStaticParams = storyParams;

export const GET = fileAnswer("application/json", (story) => `${JSON.stringify(listFigures(story), null, 1)}\n`);
