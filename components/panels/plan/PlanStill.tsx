import { type CSSProperties, cache } from "react";
import { cssVars } from "@/components/panels/cssVars";
import { Part } from "@/components/panels/Part";
import { splitHedge } from "@/components/panels/ruled/splitHedge";
import { StillSheet } from "@/components/panels/still/StillSheet";
import { notesOf } from "./describe";
import type { Piece, Tone } from "./PlanFile";
import type { Label, PlanState, Seen, Sheet } from "./PlanState";
import css from "./plan.module.css";

/** ms that a layer takes along its way, and a label that stands on it. */
const MOVE = 600;

/**
 * A plan at one step: the drawing lies once in the page, and each still shows its ground and its layers by reference, so
 * that from still to still layers only come, go and move. Words are laid over it and never scaled.
 */
export function PlanStill({ state }: { state: PlanState }) {
  const { title, sheet, seen, labels, number, noteLines } = state;
  const { width, height } = sheet;
  const notes = notesOf(state).join(" ");
  return (
    <StillSheet title={title}>
      <div className={css.stage}>
        <Outlines sheet={sheet} />
        <div className={css.view} style={{ ...cssVars({ w: width, h: height }), ...tonesOf(sheet) }}>
          <Plate of={sheet} layer="ground" />
          {seen.map((layer) => (
            <Layer key={layer.layer} sheet={sheet} layer={layer} />
          ))}
          {labels.map((label) => (
            <Words key={label.id} label={label} />
          ))}
          {seen.some(({ came, goes }) => came ?? goes) && <Part as="span" name={`way:${number}`} className={css.way} />}
        </div>
      </div>
      {noteLines > 0 && (
        <Part as="p" className={css.note} name={`note:${notes}`} style={cssVars({ lines: noteLines })}>
          {notes}
        </Part>
      )}
    </StillSheet>
  );
}

const idOf = (sheet: Sheet, layer: string) => `plan-${sheet.id}-${layer}`;

type PlateProps = { of: Sheet; layer: string };

function Plate({ of, layer }: PlateProps) {
  return (
    <svg className={css.plate} viewBox={`0 0 ${of.width} ${of.height}`} aria-hidden="true">
      <use href={`#${idOf(of, layer)}`} />
    </svg>
  );
}

/**
 * A layer in its place. The way that it took, and that it takes next, are there for the style sheet alone: it runs them when
 * the still before, or after, is left for this one, so that a step back goes the same way back.
 */
function Layer({ sheet, layer: { layer, by, came, goes } }: { sheet: Sheet; layer: Seen }) {
  const drawn = <use href={`#${idOf(sheet, layer)}`} />;
  const leaves = goes ? (
    <g className={css.goes} style={along(goes)}>
      {drawn}
    </g>
  ) : (
    drawn
  );
  const moves = came ? (
    <g className={css.came} style={along(came)}>
      {leaves}
    </g>
  ) : (
    leaves
  );
  return (
    <Part
      as="svg"
      name={`layer:${layer}`}
      className={css.plate}
      viewBox={`0 0 ${sheet.width} ${sheet.height}`}
      aria-hidden="true"
    >
      {by.x === 0 && by.y === 0 ? moves : <g transform={`translate(${by.x} ${by.y})`}>{moves}</g>}
    </Part>
  );
}

const along = (d: string): CSSProperties => ({ offsetPath: `path("${d}")` });

/** What stands on the drawing at its place, or to a side of it. */
function Words({ label: { id, at, side, text, figure, counts, who, doubt, moves } }: { label: Label }) {
  return (
    <div className={css.spot} style={cssVars(at)} data-side={side}>
      <Part as="p" name={`label:${id}`} className={css.label} {...(moves && { take: MOVE })}>
        {figure && <Figure figure={figure} doubt={doubt} />}{" "}
        {text ? <span data-said={who && (doubt ? "hollow" : "solid")}>{text}</span> : <span>{counts}</span>}
        {who && <em>{who}</em>}
      </Part>
    </div>
  );
}

/** A hedge is words, which are neither solid nor hollow. */
function Figure({ figure, doubt }: { figure: string; doubt: Label["doubt"] }) {
  const { hedge, number } = splitHedge(figure);
  return (
    <>
      {hedge && <span>{hedge}</span>}
      <b data-doubt={doubt}>{number}</b>
    </>
  );
}

/** Ids of the drawings a page holds already: each is written once, whichever still comes first. */
const written = cache(() => new Set<string>());

function Outlines({ sheet }: { sheet: Sheet }) {
  const ids = written();
  if (ids.has(sheet.id)) return null;
  ids.add(sheet.id);
  return (
    <svg className={css.outlines} aria-hidden="true">
      <defs>
        {[{ id: "ground", pieces: sheet.ground }, ...sheet.layers].map((layer) => (
          <g key={layer.id} id={idOf(sheet, layer.id)}>
            {layer.pieces.map((piece, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a drawing of the file's, which has no other order.
              <path key={index} className={css.piece} d={piece.d} style={lookOf(piece)} />
            ))}
          </g>
        ))}
      </defs>
    </svg>
  );
}

/** Lengths in hundreds of units: the plate's type is as high. No pen is thinner than a pixel. */
function lookOf({ fill, pen, opacity, evenOdd }: Piece): CSSProperties {
  return {
    fill: fill ? tone(fill) : "none",
    ...(evenOdd && { fillRule: "evenodd" }),
    ...(opacity < 1 && { opacity }),
    ...(pen && {
      stroke: tone(pen.tone),
      strokeWidth: `max(1px,${pen.width / 100}em)`,
      ...(pen.dash && { strokeDasharray: pen.dash.map((part) => `${part / 100}em`).join(" ") }),
      ...(pen.round && { strokeLinecap: "round" }),
    }),
  };
}

const tone = ({ of, share }: Tone) => (share <= 0 ? "var(--stage-ground)" : `var(--${of}-${Math.min(share, 10)})`);

/** The site's colours that a drawing takes, each mixed once a still with the ground it lies on. */
function tonesOf({ ground, layers }: Sheet): CSSProperties {
  const pieces = [ground, ...layers.map((layer) => layer.pieces)].flat();
  const tones = pieces.flatMap(({ fill, pen }) => [...(fill ? [fill] : []), ...(pen ? [pen.tone] : [])]);
  return Object.fromEntries(
    tones
      .filter(({ share }) => share > 0)
      .map(({ of, share }) => [
        `--${of}-${Math.min(share, 10)}`,
        `color-mix(in srgb, var(--stage-${of}) ${10 * Math.min(share, 10)}%, var(--stage-ground))`,
      ]),
  );
}
