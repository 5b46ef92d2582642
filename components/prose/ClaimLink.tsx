import type { ReactNode } from "react";
import { href } from "@/components/frame/href";
import { claimAddress } from "@/story/format/addresses";
import type { Claim } from "@/story/model/claim";
import type { Story } from "@/story/model/story";
import styles from "./prose.module.css";

/** Words that rest on a claim, linked to its record. On paper the sources' numbers follow in brackets. */
export function ClaimLink({ claim, story, children }: { claim: Claim; story: Story; children: ReactNode }) {
  const numbers = claim.sources.map((source) => story.sources.indexOf(source) + 1).join(", ");
  return (
    <a
      className={claim.value === undefined ? styles.statement : styles.claim}
      href={href(claimAddress(story.id, claim.id))}
      data-claim={claim.id}
      data-sources={numbers}
    >
      {children}
    </a>
  );
}
