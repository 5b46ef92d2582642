import { Part } from "@/components/panels/Part";
import type { ClipState } from "./ClipState";
import css from "./clip.module.css";
import { saidKey } from "./describeClip";

/** What somebody says in the clip at this step, and who signs; what the clip is, where the step names no words. */
export function SaidWords({ state }: { state: ClipState }) {
  const { clip, said } = state;
  if (!said)
    return (
      <Part as="p" name={`caption:${clip.id}`} className={css.caption} aria-hidden="true">
        {clip.caption}
      </Part>
    );
  return (
    <div className={css.said} aria-hidden="true">
      <Part as="p" name={`said:${said.claim}`} className={css.quoted}>
        {said.words}
      </Part>
      <i className={css.line} data-hollow={said.doubt && ""} />
      <Part as="p" name={`who:${said.claim}`} className={css.who}>
        {[said.who, ...saidKey(state)].join(". ")}
      </Part>
    </div>
  );
}
