import { href } from "@/components/pages/href";
import { claimAddress } from "@/story/format/addresses";
import { speakerOf } from "@/story/format/speakerOf";
import type { Claim } from "@/story/model/claim";
import type { Story } from "@/story/model/story";

/**
 * Takes a quotation along, with who said it, where it was printed and the address of its record. Words that nobody could
 * verify, as those of who claims a deed, are read beside the doubt about them and are not handed on without it.
 */
export function CopyQuotation({ claim, story }: { claim: Claim; story: Story }) {
  if (claim.status === "unverified") return null;
  const sources = claim.sources.map(({ name }) => name).join("; ");
  return (
    <share-button
      data-title={`${claim.quote?.speaker ?? speakerOf(claim)}. Source: ${sources}.`}
      data-path={href(claimAddress(story.id, claim.id))}
      data-said="Quotation copied"
    >
      <button type="button" data-do="copy">
        Copy quotation
      </button>
      <span role="status" />
    </share-button>
  );
}
