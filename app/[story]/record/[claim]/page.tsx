import { RecordPage } from "@/components/frame/RecordPage";
import { headline } from "@/story/format/headline";
import { openStory } from "@/story/loadStory";
import { storyPage } from "../../../storyPage";

export const dynamicParams = false;
export async function generateStaticParams({ params }: { params: { story: string } }) {
  const { story } = await openStory(params.story);
  return [...(story?.claims.keys() ?? [])].map((claim) => ({ claim }));
}

const { Page, generateMetadata } = storyPage({
  page: (story, params) => {
    const claim = story.claims.get(params.claim ?? "");
    return claim && <RecordPage story={story} claim={claim} />;
  },
  head: (story, params) => {
    const claim = story.claims.get(params.claim ?? "");
    return claim && { title: `${headline(claim)} - ${story.title}`, description: claim.statement };
  },
});

export { generateMetadata };
export default Page;
