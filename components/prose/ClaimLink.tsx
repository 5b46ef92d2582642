import type { ReactNode } from "react";
import { href } from "@/components/pages/href";
import { claimAddress } from "@/story/format/addresses";
import type { Claim } from "@/story/model/claim";
import type { Story } from "@/story/model/story";
import styles from "./prose.module.css";
import { sourceNumbers } from "./sourceNumbers";

/** Words that rest on a claim, linked to its record. On paper the sources' numbers follow in brackets. */
export function ClaimLink({ claim, story, children }: { claim: Claim; story: Story; children: ReactNode }) {
  return (
    <a
      className={claim.value === undefined ? styles.statement : styles.claim}
      href={href(claimAddress(story.id, claim.id))}
      data-claim={claim.id}
      data-sources={sourceNumbers(claim.sources, story)}
    >
      {children}
    </a>
  );
}
