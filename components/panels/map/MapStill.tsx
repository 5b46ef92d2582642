import { type CSSProperties, cache } from "react";
import { cssVars } from "@/components/panels/cssVars";
import { Part } from "@/components/panels/Part";
import { StillSheet } from "@/components/panels/still/StillSheet";
import { sayIn } from "@/story/messages/sayIn";
import { drawArea, drawOutlines } from "./drawOutlines";
import css from "./map.module.css";
import type { Drawn, Label, MapState } from "./states";
import { WayKey } from "./WayKey";
import { Ways } from "./Ways";
import ways from "./ways.module.css";

/** ms until names come, and that map and names take to move: one and the same, so that they move as one. */
const MOVE = { wait: 300, take: 600 };

/**
 * The map at one step. It is the same plate in every still, of which each shows its piece, so that from still to still
 * it only has to be moved and scaled; names are laid over it in px and never scaled.
 */
export function MapStill({ state }: { state: MapState }) {
  const { title, footer, drawn, accounts, note, number } = state;
  return (
    <StillSheet title={title} note={note}>
      {accounts ? (
        <div className={ways.pair}>
          {accounts.map((one, index) => (
            <div key={one.id} className={ways.account}>
              <Ground state={state} drawn={[one]} at={index === 0 ? "" : "beside:"} />
              <WayKey drawn={one} />
            </div>
          ))}
        </div>
      ) : (
        <Ground state={state} drawn={drawn} at="" />
      )}
      {drawn.map((one) => (
        <WayKey key={one.id} drawn={one} />
      ))}
      {number === 1 && <p className={css.credit}>{footer}</p>}
    </StillSheet>
  );
}

type GroundProps = {
  state: MapState;
  drawn: Drawn[] /** Before the names of its parts, where it is not the only map. */;
  at: string;
};

/** One map with what lies over it. */
function Ground({ state, drawn, at }: GroundProps) {
  const { map, view, scale, labels, locator, language } = state;
  const { left, top, right, bottom } = map.frame;
  const plate = { left: left - view.x, top: top - view.y, across: right - left, down: bottom - top };
  return (
    <div className={css.stage}>
      <div className={css.view} style={cssVars({ w: view.width, h: view.height })}>
        <Outlines state={state} />
        <Part className={css.plate} name={`${at}map`} take={MOVE.take} style={cssVars(plate)}>
          <Piece of={map}>
            <use href={`#${drawOutlines(map).id}`} />
          </Piece>
        </Part>
        {labels.map(
          ({ place, area }) =>
            area && (
              <Part key={place} className={css.plate} name={`${at}area:${area}`} {...MOVE} style={cssVars(plate)}>
                <Piece of={map}>
                  <path
                    className={css.area}
                    d={drawArea(area, map)}
                    clipPath={map.focus && `url(#${drawOutlines(map).id}-focus)`}
                  />
                  <path className={css.river} d={drawOutlines(map).rivers} />
                </Piece>
              </Part>
            ),
        )}
        <Ways drawn={drawn} frame={map.frame} plate={plate} take={MOVE} />
        {labels.map((label) => (
          <Name key={label.place} label={label} at={at} />
        ))}
        <Part
          as="p"
          className={css.scale}
          name={`${at}scale:${scale.km}`}
          {...MOVE}
          style={cssVars({ units: scale.units })}
        >
          {sayIn(language)("map.km", { km: scale.km })}
        </Part>
        {locator && at === "" && <Locator state={state} locator={locator} />}
      </div>
    </div>
  );
}

function Piece({ of: { frame }, children }: { of: MapState["map"]; children: React.ReactNode }) {
  const { left, top, right, bottom } = frame;
  return (
    <svg className={css.map} viewBox={[left, top, right - left, bottom - top].join(" ")} aria-hidden="true">
      {children}
    </svg>
  );
}

/** Units between the frame of a view and the edge of the small drawing. */
const EDGE = 40;

type LocatorProps = { state: MapState; locator: NonNullable<MapState["locator"]> };

/** In the corner, the whole country: the view framed in it, a town marked and named underneath. */
function Locator({ state: { map, view }, locator: { town, at } }: LocatorProps) {
  const { id, around } = drawOutlines(map);
  if (!around) return null;
  const framed = {
    x: Math.round(view.x - view.width / 2),
    y: Math.round(view.y - view.height / 2),
    width: Math.round(view.width),
    height: Math.round(view.height),
  };
  const [left, top] = [Math.min(around.left, framed.x - EDGE), Math.min(around.top, framed.y - EDGE)];
  const width = Math.max(around.right, framed.x + framed.width + EDGE) - left;
  const height = Math.max(around.bottom, framed.y + framed.height + EDGE) - top;
  const mark = Math.round(width / 16);
  return (
    <Part className={css.locator} name={`locator:${town}`} {...MOVE}>
      <svg viewBox={[left, top, width, height].join(" ")} aria-hidden="true">
        <use className={css.focus} href={`#${id}-border`} stroke="currentColor" />
        <rect {...framed} fill="none" stroke="currentColor" strokeWidth="2" vectorEffect="non-scaling-stroke" />
        <rect
          fill="currentColor"
          x={Math.round(at.x - mark / 2)}
          y={Math.round(at.y - mark / 2)}
          width={mark}
          height={mark}
        />
      </svg>
      <p>{town}</p>
    </Part>
  );
}

/** Two lines of water along the coast: a stroke each, and what the next leaves of it. */
const WATER = ["2em", "1.8em", "1em", "0.8em"];

/** Ids of the maps a page holds already: each is written once, whichever still comes first. */
const written = cache(() => new Set<string>());

/** Land, over two lines of water along its coast, and the country told of, whose border is tinted within. */
function Outlines({ state: { map } }: { state: MapState }) {
  const { id, land, borders, focus, rivers } = drawOutlines(map);
  const { left, top, right, bottom } = map.frame;
  const ids = written();
  if (ids.has(id)) return null;
  ids.add(id);
  return (
    <svg className={css.outlines} aria-hidden="true">
      <defs>
        <path id={`${id}-land`} className={css.outline} d={land} />
        <path id={`${id}-border`} className={css.outline} d={focus} />
        <clipPath id={`${id}-focus`}>
          <use className={css.clip} href={`#${id}-border`} />
        </clipPath>
        <g id={id}>
          <rect className={css.sea} x={left} y={top} width={right - left} height={bottom - top} />
          {WATER.map((width) => (
            <use key={width} className={css.water} strokeWidth={width} href={`#${id}-land`} />
          ))}
          <use className={css.land} href={`#${id}-land`} />
          <path className={css.borders} d={borders} />
          {focus && <use className={css.focus} href={`#${id}-border`} />}
          {focus && (
            <g clipPath={`url(#${id}-focus)`}>
              <use className={css.tint} data-line="wide" href={`#${id}-border`} />
              <use className={css.tint} href={`#${id}-border`} />
            </g>
          )}
          {rivers && <path className={css.river} d={rivers} />}
          {focus && <use className={css.border} href={`#${id}-border`} />}
        </g>
      </defs>
    </svg>
  );
}

/** Which way a town's name runs from its mark. */
const way = (way: string) => ({ "--way": way }) as CSSProperties;
const SIDES = { right: way("row"), left: way("row-reverse"), below: way("column"), above: way("column-reverse") };

type NameProps = { label: Label /** Before the name of its part. */; at: string };

function Name({ label: { place, text, kind, side, focus, at: spot }, at }: NameProps) {
  return (
    <div className={css.spot} style={{ ...cssVars(spot), ...(kind === "town" && SIDES[side]) }}>
      <Part
        as="span"
        className={css.name}
        name={`${at}place:${place}`}
        {...MOVE}
        data-kind={kind}
        data-focus={focus || undefined}
      >
        {text}
      </Part>
    </div>
  );
}
