import { none } from "@/app/storyParams";
import { cardOf } from "@/components/cards/cardOf";
import { RecordPage } from "@/components/frame/RecordPage";
import { claimAddress } from "@/story/format/addresses";
import { openStory } from "@/story/loadStory";
import { claimData } from "@/story/publish/claimData";
import { recordWords } from "@/story/publish/recordWords";
import { storyPage } from "../../../storyPage";

export async function generateStaticParams({ params }: { params: { story: string } }) {
  const { story } = await openStory(params.story);
  const claims = [...(story?.claims.keys() ?? [])];
  return (claims.length > 0 ? claims : [none]).map((claim) => ({ claim }));
}

const { Page, generateMetadata } = storyPage({
  page: (story, params) => {
    const claim = story.claims.get(params.claim ?? "");
    return claim && <RecordPage story={story} claim={claim} />;
  },
  head: (story, params) => {
    const { claim = "" } = params;
    const words = recordWords(story).get(claim);
    return words && { ...words, address: claimAddress(story.id, claim), cardAlt: cardOf(story, { claim }).alt };
  },
  data: (story, params) => {
    const claim = story.claims.get(params.claim ?? "");
    return claim && claimData(story, claim);
  },
});

export { generateMetadata };
export default Page;
