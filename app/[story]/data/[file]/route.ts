import { fileAnswer } from "@/app/fileAnswer";
import { partParams } from "@/app/storyParams";
import { dataFiles, formatData } from "@/story/publish/dataFiles";

export const dynamic = "force-static";

export const generateStaticParams = () => partParams("file", (story) => dataFiles(story).keys());

export const GET = fileAnswer("text/csv; charset=utf-8", (story, { file }: { story: string; file: string }) => {
  const data = dataFiles(story).get(file);
  return data && formatData(data);
});
