import type { ReactNode } from "react";
import { href } from "@/components/frame/href";
import { claimAddress } from "@/story/format/addresses";
import { speakerOf } from "@/story/format/speakerOf";
import type { Claim } from "@/story/model/claim";
import type { Story } from "@/story/model/story";
import styles from "./prose.module.css";

/** Somebody's words: the speaker first, so that nobody reads them as ours. */
export function Quotation({ claim, story, children }: { claim: Claim; story: Story; children: ReactNode }) {
  const address = href(claimAddress(story.id, claim.id));
  return (
    <figure className={styles.quotation}>
      <figcaption>
        <a href={address} data-claim={claim.id}>
          {claim.quote?.speaker ?? speakerOf(claim)}
        </a>
      </figcaption>
      <blockquote>{children}</blockquote>
      {mayTravel(claim) && (
        <share-button data-title={credit(claim)} data-path={address} data-said="Quotation copied">
          <button type="button" data-do="copy">
            Copy quotation
          </button>
          <span role="status" />
        </share-button>
      )}
    </figure>
  );
}

/** Words that nobody could verify, as those of who claims a deed, are read here beside the doubt and are not handed on without it. */
const mayTravel = ({ status }: Claim) => status !== "unverified";

/** Who said it and where it was printed, as it follows the words wherever they are pasted. */
const credit = (claim: Claim) =>
  `${claim.quote?.speaker ?? speakerOf(claim)}. Source: ${claim.sources.map(({ name }) => name).join("; ")}.`;
