import { formatFigures } from "@/story/publish/formatFigures";
import { listFigures } from "@/story/publish/listFigures";
import { fileAnswer } from "../../fileAnswer";
import { storyParams } from "../../storyParams";

export const dynamic = "force-static";
export const generateStaticParams = storyParams;

export const GET = fileAnswer("text/csv; charset=utf-8", (story) => formatFigures(listFigures(story)));
