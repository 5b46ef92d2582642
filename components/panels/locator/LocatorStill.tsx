import { cache } from "react";
import { lay } from "@/components/panels/lay";
import { StillNotes } from "@/components/panels/still/StillNotes";
import { StillSheet } from "@/components/panels/still/StillSheet";
import { StillTitle } from "@/components/panels/still/StillTitle";
import type { Line } from "./drawLine";
import { drawOutlines } from "./drawOutlines";
import css from "./locator.module.css";
import type { Spot } from "./projection";
import type { Label, LocatorState } from "./states";

/**
 * The map at one step. It is the same map in every still, of which each shows its piece, so that from still to still
 * it only has to be moved and scaled; names are laid over it in px and never scaled.
 */
export function LocatorStill({ state }: { state: LocatorState }) {
  const { number, count, title, footer, view, scale, labels, lines, unseen, notes, room } = state;
  return (
    <StillSheet head={<StillTitle title={title} number={number} count={count} />} footer={footer}>
      <div className={css.stage}>
        <div className={css.view} style={lay({ w: view.width, h: view.height })}>
          <Outlines state={state} />
          {lines.map((line) => (
            <Way key={line.line} line={line} />
          ))}
          {unseen.lines.map((line) => (
            <Way key={line.line} line={line} unseen />
          ))}
          {labels.map((label) => (
            <Name key={label.place} label={label} />
          ))}
          {unseen.labels.map((label) => (
            <Name key={label.place} label={label} unseen />
          ))}
          <p className={css.scale} data-part="scale" style={lay({ units: scale.units })}>
            {scale.km} km
          </p>
        </div>
      </div>
      <StillNotes notes={notes.map((text, index) => ({ part: `note:${index + 1}`, text }))} room={room} />
    </StillSheet>
  );
}

/** Ids of the maps a page holds already: each is written once, whichever still comes first. */
const written = cache(() => new Set<string>());

function Outlines({ state: { map, view } }: { state: LocatorState }) {
  const { id, land, borders, focus } = drawOutlines(map);
  const { left, top, right, bottom } = map.frame;
  const ids = written();
  const first = !ids.has(id);
  ids.add(id);
  const box = [view.x - view.width / 2, view.y - view.height / 2, view.width, view.height].map((n) => n.toFixed(1));
  return (
    <svg className={css.map} viewBox={box.join(" ")} aria-hidden="true">
      {first && (
        <defs>
          <g id={id}>
            <rect className={css.sea} x={left} y={top} width={right - left} height={bottom - top} />
            <path className={css.land} d={land} />
            <path className={css.borders} d={borders} />
            {focus && <path className={css.focus} d={focus} />}
          </g>
        </defs>
      )}
      <g data-part="map" data-scrub="">
        <use href={`#${id}`} />
      </g>
    </svg>
  );
}

type Seen = { unseen?: true };

function Name({ label: { place, text, kind, side, focus, at }, unseen }: { label: Label } & Seen) {
  return (
    <div
      className={css.spot}
      style={laySpot(at)}
      data-side={kind === "town" ? side : undefined}
      data-unseen={unseen && ""}
    >
      <span
        className={css.name}
        data-part={`place:${place}`}
        data-scrub=""
        data-kind={kind}
        data-focus={focus || undefined}
      >
        {text}
      </span>
    </div>
  );
}

/** The line is laid in the box between its ends, which is what moves and stretches with the map. */
function Way({ line: { line, words, start, across, down, gap, at }, unseen }: { line: Line } & Seen) {
  const x = start.x + Math.min(across, 0);
  const y = start.y + Math.min(down, 0);
  const angle = (Math.atan2(down, across) * 180) / Math.PI;
  const inner = {
    ...lay({ left: across < 0 ? 1 : 0, top: down < 0 ? 1 : 0, length: Math.hypot(across, down), ...gap }),
    "--angle": `${angle.toFixed(2)}deg`,
  };
  return (
    <>
      <div className={css.spot} style={laySpot({ x, y })} data-side="after" data-unseen={unseen && ""}>
        <div
          className={css.way}
          data-part={`line:${line}`}
          data-scrub=""
          style={lay({ across: Math.abs(across), down: Math.abs(down) })}
        >
          <div className={css.line} style={inner} />
        </div>
      </div>
      <div className={css.spot} style={laySpot(at)} data-side="after" data-unseen={unseen && ""}>
        <span className={css.words} data-part={`line:${line}:words`} data-scrub="">
          {words}
        </span>
      </div>
    </>
  );
}

const laySpot = ({ x, y }: Spot) => lay({ x, y });
