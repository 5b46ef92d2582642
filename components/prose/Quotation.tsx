import type { ReactNode } from "react";
import { href } from "@/components/pages/href";
import { claimAddress } from "@/story/format/addresses";
import { speakerOf } from "@/story/format/speakerOf";
import type { Claim } from "@/story/model/claim";
import type { Story } from "@/story/model/story";
import styles from "./prose.module.css";
import { QuoteOriginal } from "./QuoteOriginal";

type Props = { claim: Claim; story: Story; children: ReactNode; tools?: ReactNode };

/** Somebody's words: the speaker first, so that nobody reads them as ours. */
export function Quotation({ claim, story, children, tools }: Props) {
  return (
    <figure className={styles.quotation}>
      <figcaption>
        <a href={href(claimAddress(story.id, claim.id))} data-claim={claim.id}>
          {claim.quote?.speaker ?? speakerOf(claim, story.language)}
        </a>
      </figcaption>
      <blockquote>{children}</blockquote>
      <QuoteOriginal claim={claim} language={story.language} />
      {tools}
    </figure>
  );
}
