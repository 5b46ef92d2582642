import { claimAddress, storyAddress } from "../format/addresses";
import type { Claim } from "../model/claim";
import type { Story } from "../model/story";
import { site } from "../site/site";
import { absolute } from "./absolute";
import { sourceData } from "./sourceData";

/**
 * A claim as schema.org's Claim: what was said, by whom, and where it appears; never a rating. The speaker's node has no
 * type, as a claim does not say whether it is a person, a body or a crowd; without a speaker there is no author.
 */
export function claimData(story: Story, claim: Claim): object {
  const address = absolute(claimAddress(story.id, claim.id));
  const author = claim.ours ? { "@type": "Organization", name: site.name } : { name: claim.assertedBy };
  return {
    "@context": "https://schema.org",
    "@type": "Claim",
    "@id": address && `${address}#claim`,
    url: address,
    text: claim.statement,
    ...((claim.ours || claim.assertedBy) && { author }),
    appearance: claim.sources.map(sourceData),
    isPartOf: { "@type": "NewsArticle", "@id": absolute(storyAddress(story.id)), headline: story.title },
    inLanguage: story.language,
  };
}
