import { openStory } from "@/app/stories";
import { chapterParts } from "../../chapterParts";
import { storyPage } from "../../storyPage";

export async function generateStaticParams({ params }: { params: { story: string } }) {
  return (await openStory(params.story)).chapters.map((chapter) => ({ chapter }));
}

const { Page, generateMetadata } = storyPage(chapterParts);

export { generateMetadata };
export default Page;
