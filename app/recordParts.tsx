import { cardOf } from "@/components/cards/cardOf";
import { RecordPage } from "@/components/pages/RecordPage";
import { claimAddress } from "@/story/format/addresses";
import { claimData } from "@/story/publish/claimData";
import { recordWords } from "@/story/publish/recordWords";
import type { Parts } from "./storyPage";

/** The page of one claim: Next draws it in dev, and all of a story's come at once in a build, see record/pages.json. */
export const recordParts: Parts = {
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
};
