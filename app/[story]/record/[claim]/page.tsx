import { recordParts } from "@/app/recordParts";
import { openStory } from "@/app/stories";
import { storyPage } from "@/app/storyPage";
import { none } from "@/scripts/next/leftovers";

/** A build has Next draw the first alone, as the pattern of the others: see record/pages.json. */
export async function generateStaticParams({ params }: { params: { story: string } }) {
  const { story } = await openStory(params.story);
  return [...(story?.claims.keys() ?? []), none].slice(0, 1).map((claim) => ({ claim }));
}

const { Page, generateMetadata } = storyPage(recordParts);

export { generateMetadata };
export default Page;
