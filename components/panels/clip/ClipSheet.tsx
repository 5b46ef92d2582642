import type { ReactNode } from "react";
import { endSentence } from "@/components/panels/endSentence";
import { Part } from "@/components/panels/Part";
import { StillSheet } from "@/components/panels/still/StillSheet";
import type { ClipState } from "./ClipState";
import css from "./clip.module.css";
import { clipFacts, previewFacts } from "./clipFacts";

/**
 * The sheet of a film or a sound. Its player is for everybody; all else on it is said by the sentence beside it, so that a
 * screen reader does not hear it twice.
 */
export function ClipSheet({ state: { title, clip, language }, children }: { state: ClipState; children: ReactNode }) {
  return (
    <StillSheet
      head={
        <Part as="p" name={`title:${title}`} className={css.title} aria-hidden="true">
          {title}
        </Part>
      }
    >
      {children}
      <Part as="p" name={`foot:${clip.id}`} className={css.foot} aria-hidden="true">
        {[clipFacts(clip, language), ...previewFacts(clip, language), clip.credit, clip.licence]
          .map(endSentence)
          .join(" ")}
      </Part>
    </StillSheet>
  );
}
