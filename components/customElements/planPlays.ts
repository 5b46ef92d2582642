import type { Play } from "./animatePart";
import { type Box, measureParts, type Part, type PartLayout } from "./measureParts";

/** ms that a still takes to fade over the next, before anything moves. */
export const LEAVE = 150;
const MOVE = 400;
const FADE = 200;
const GROW = 300;

type Plan = {
  /** Whether the first still fades over the last: something of it goes, or something comes in by being uncovered. */
  fades: boolean;
  plays: Play[];
};

/**
 * What the parts of the still `to` have to do when it takes the place of `from`, which lies over it and fades. What is in
 * both and stands where it stood does nothing. What is in both and stands elsewhere is inverted, put where it was, and
 * played: it moves to its place; so does what comes out of a part of `from`. What is new is uncovered as `from` fades,
 * for which nothing is played, or comes in its own manner and its own time; another text in the place of one waits until
 * that is gone. Between two groups nothing is the same thing, and the stage is empty for a moment. `first`: where a part
 * of `from` is seen at this moment.
 */
export function planPlays(from: HTMLElement, to: HTMLElement, first: (layout: PartLayout) => Box): Plan {
  const oneGroup = from.dataset.group === to.dataset.group;
  const before = oneGroup ? measureParts(from) : new Map<string, PartLayout>();
  const after = [...measureParts(to)].map(([name, last]) => {
    const old = before.get(name) ?? before.get(last.part.dataset.outOf ?? "");
    const stays = old?.text === last.text ? old : undefined;
    const uncovered = !old && !last.part.dataset.enter && !last.part.dataset.wait && !last.part.dataset.take;
    return { name, last, stays, uncovered };
  });
  const kept = new Set(after.filter(({ name, last }) => before.get(name)?.face === last.face).map(({ name }) => name));
  const fades = [...measureParts(from).keys()].some((name) => !kept.has(name)) || after.some((part) => part.uncovered);
  const begin = fades ? LEAVE : 0;
  const plays = after.flatMap(({ last, stays, uncovered }) =>
    stays ? move(last, first(stays), begin) : uncovered ? [] : enter(last, begin),
  );
  const whole = oneGroup ? null : to.firstElementChild;
  if (whole instanceof HTMLElement)
    plays.push({ part: whole, property: "opacity", values: [0, 1], wait: begin, take: FADE });
  return { fades, plays };
}

function move(last: PartLayout, box: Box, begin: number): Play[] {
  const { part, transform } = last;
  const inverted = invert(last, box);
  if (inverted === transform) return [];
  return [{ part, property: "transform", values: [inverted, transform], wait: begin, take: takeOf(part, MOVE) }];
}

function enter({ part, opacity, transform }: PartLayout, begin: number): Play[] {
  const wait = begin + Number(part.dataset.wait ?? 0);
  switch (part.dataset.enter) {
    case "grow":
      return [{ part, property: "transform", values: ["scaleX(0)", transform], wait, take: takeOf(part, GROW) }];
    case "draw":
      return [{ part, property: "strokeDashoffset", values: [1, 0], wait, take: takeOf(part, GROW) }];
    default:
      return [{ part, property: "opacity", values: [0, opacity], wait, take: takeOf(part, FADE) }];
  }
}

const takeOf = (part: Part, otherwise: number) => Number(part.dataset.take ?? otherwise);

/** The transform that shows a part in the place of `box`. Text is moved and never stretched. */
function invert({ text, box: own, origin, unit, transform }: PartLayout, box: Box): string {
  const across = !text && own.width > 0.5 ? box.width / own.width : 1;
  const down = !text && own.height > 0.5 ? box.height / own.height : 1;
  const x = (box.left - own.left) / unit.x - origin.x * (1 - across);
  const y = (box.top - own.top) / unit.y - origin.y * (1 - down);
  const near = Math.abs(x) < 0.5 && Math.abs(y) < 0.5 && Math.abs(across - 1) < 0.005 && Math.abs(down - 1) < 0.005;
  if (near) return transform;
  const after = transform === "none" ? "" : ` ${transform}`;
  return `translate(${x.toFixed(2)}px, ${y.toFixed(2)}px) scale(${across.toFixed(4)}, ${down.toFixed(4)})${after}`;
}
