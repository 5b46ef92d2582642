import { lay } from "@/components/panels/lay";
import css from "./still.module.css";

type Props = {
  notes: { part: string; text: string }[];
  /** Lines kept free for notes at every step, on a phone and on a wide stage, so that nothing jumps where one comes. */
  room: { narrow: number; wide: number };
};

/** What is said under a drawing at one step. */
export function StillNotes({ notes, room: { narrow, wide } }: Props) {
  return (
    <div className={css.notes} style={lay({ narrow, wide })}>
      {notes.map(({ part, text }) => (
        <p key={part} data-part={part}>
          {text}
        </p>
      ))}
    </div>
  );
}
