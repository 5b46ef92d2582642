import { cssVars } from "@/components/panels/cssVars";
import { Part } from "@/components/panels/Part";
import { Edge } from "@/components/panels/ruled/Edge";
import { splitHedge } from "@/components/panels/ruled/splitHedge";
import { StillSheet } from "@/components/panels/still/StillSheet";
import { keyWords } from "./describe";
import type { WordsState } from "./states";
import css from "./words.module.css";
import { figureSize, wordsSize } from "./wordsSize";

/** One step of a scene in words: what was said, the line ruled under it, and who signs. */
export function WordsStill({ state }: { state: WordsState }) {
  const { claim, saying, who, doubt, note } = state;
  const notes = [...keyWords(state), ...(note ? [note] : [])].join(" ");
  return (
    <StillSheet note={notes || undefined}>
      <div className={css.page}>
        <Said claim={claim} saying={saying} doubt={doubt} />
        {saying.kind === "quote" ? (
          <i className={css.line} data-hollow={doubt && ""} />
        ) : (
          <Edge hedge={saying.hedge} name={`line:${claim}`} />
        )}
        <Part as="p" name={`who:${claim}`} className={css.who} wait={500} take={200}>
          {who}
        </Part>
      </div>
    </StillSheet>
  );
}

function Said({ claim, saying, doubt }: Pick<WordsState, "claim" | "saying" | "doubt">) {
  if (saying.kind === "quote")
    return (
      <Part
        as="p"
        name={`said:${saying.words}`}
        className={css.quoted}
        style={cssVars({ size: wordsSize(saying.words) })}
      >
        {saying.words}
      </Part>
    );
  const { hedge, number } = splitHedge(saying.figure);
  return (
    <Part
      as="p"
      name={`figure:${claim}`}
      className={css.figure}
      style={cssVars({ size: figureSize(saying.figure) })}
      data-doubt={doubt}
    >
      {hedge && <span>{hedge}</span>}
      <b>{number}</b> <span>{saying.counts}</span>
    </Part>
  );
}
