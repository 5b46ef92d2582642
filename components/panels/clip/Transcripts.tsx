import { href } from "@/components/pages/href";
import { clipAddress } from "@/story/format/addresses";
import { clipSpan } from "@/story/format/clipSpan";
import { formatTime } from "@/story/format/formatTime";
import { sayIn } from "@/story/messages/sayIn";
import type { Heard } from "@/story/model/clip";
import type { ClipState } from "./ClipState";
import css from "./clip.module.css";
import { clipFacts } from "./clipFacts";

/** After the scene, what is said in each of its clips, and links that play the words of the ledger. */
export function Transcripts({ states }: { states: ClipState[] }) {
  const clips = [...new Map(states.map(({ clip, language }) => [clip.id, { clip, language }])).values()];
  return clips.map(({ clip, language }) => {
    const say = sayIn(language);
    return (
      <details key={clip.id} className={css.transcript} open>
        <summary>{say("clip.transcript", { clip: clip.caption })}</summary>
        {clip.transcript.split(/\n\s*\n/).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <ul>
          {clip.heard.map((heard) => (
            <li key={heard.claim.id}>
              <a href={`${href(clipAddress(clip.name))}${clipSpan(heard)}`}>
                {say("clip.play", {
                  from: formatTime(heard.from),
                  to: formatTime(heard.to),
                  words: say("quote.words", { words: wordsOf(heard) }),
                })}
              </a>
            </li>
          ))}
          <li>
            <a href={href(clipAddress(clip.name))}>{clipFacts(clip, language)}</a>
          </li>
        </ul>
      </details>
    );
  });
}

const wordsOf = ({ claim }: Heard): string => claim.quote?.text ?? claim.statement;
