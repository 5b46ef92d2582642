import { lay } from "@/components/panels/lay";
import { StillSheet } from "@/components/panels/still/StillSheet";
import { StillTitle } from "@/components/panels/still/StillTitle";
import css from "./movement.module.css";
import type { PlaceRow } from "./placeSlots";
import type { Head, MovementState, Note, Trail } from "./states";

/**
 * The register of movement at one step. What a part looks like never depends on the step: its place and weight are
 * set on the wrapper, so that the same thing is the same markup in every still and only has to be moved.
 */
export function MovementStill({ state }: { state: MovementState }) {
  const { number, count, title, footer, slots, places, cordon, trails, heads, notes } = state;
  return (
    <StillSheet head={<StillTitle title={title} number={number} count={count} />} footer={footer}>
      <div className={css.register} style={lay({ step: number, steps: count, slots })}>
        <div className={css.plot}>
          {places.map((place) => (
            <Row key={place.id} place={place} />
          ))}
          {cordon && (
            <div className={css.seat} style={lay({ at: cordon.below.first })}>
              <div className={css.cordon} data-part="cordon" data-enter="grow" />
            </div>
          )}
          <div className={css.now} />
          <div className={css.past}>
            <Trails trails={trails} count={count} slots={slots} />
          </div>
          {heads.map((head) => (
            <Seat key={head.actor} head={head} />
          ))}
          {notes.map((note) => (
            <Words key={note.name} note={note} />
          ))}
        </div>
      </div>
    </StillSheet>
  );
}

function Row({ place: { label, first, slots, focus } }: { place: PlaceRow }) {
  return (
    <div className={css.place} style={lay({ at: first, lines: slots })} data-focus={focus || undefined}>
      <span className={css.label}>{label}</span>
      {Array.from({ length: slots - 1 }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is nothing but its number.
        <i key={line} className={css.line} style={lay({ at: line + 1 })} />
      ))}
    </div>
  );
}

function Trails({ trails, count, slots }: { trails: Trail[]; count: number; slots: number }) {
  return (
    <svg
      className={css.trails}
      data-part="trails"
      data-scrub=""
      viewBox={`0 0 ${count} ${slots}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {trails.map(({ actor, colour, evidence, points }) => (
        <polyline
          key={actor}
          data-actor={actor}
          data-colour={colour}
          data-evidence={evidence}
          points={points.map(({ step, slot }) => `${step},${slot + 0.5}`).join(" ")}
        />
      ))}
    </svg>
  );
}

function Seat({ head: { actor, label, colour, evidence, note, slot, change } }: { head: Head }) {
  return (
    <>
      <div className={css.seat} style={lay({ at: slot })} data-change={change}>
        <div
          className={css.head}
          data-part={`head:${actor}`}
          data-scrub=""
          data-colour={colour}
          data-evidence={evidence}
        >
          <span className={css.mark} />
          <span className={css.name}>{label}</span>
        </div>
      </div>
      {note && (
        <div className={css.seat} style={lay({ at: slot + 1 })}>
          <p className={css.note} data-part={`note:${actor}`} data-scrub="" data-at="now">
            <span>{note}</span>
          </p>
        </div>
      )}
    </>
  );
}

function Words({ note: { name, text, slot, at, place } }: { note: Note }) {
  return (
    <div className={css.seat} style={lay({ at: slot })} data-focus={place.focus || undefined}>
      <p className={css.note} data-part={`note:${name}`} data-at={at}>
        <span>{text}</span>
      </p>
    </div>
  );
}
