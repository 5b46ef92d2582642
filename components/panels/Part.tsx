import { type ComponentPropsWithoutRef, createElement, type JSX } from "react";

type Elements = keyof JSX.IntrinsicElements;

type Props<As extends Elements> = {
  /** What it is drawn as; `div` where it is left out. */
  as?: As;
  /** Names the thing in all stills of its scene: "line:the-mayor". Once a still, and never within another part. */
  name: string;
  /** Another part of the still before, which it comes out of: it moves from where that one was. */
  outOf?: string;
  /** How it comes: uncovered as the still before fades, where this, `wait` and `take` are left out; a rule grows from the left, a stroke of `pathLength` 1 is drawn. */
  enter?: "fade" | "grow" | "draw";
  /** ms from the change of step until it comes, and that it takes to come. */
  wait?: number;
  take?: number;
} & Omit<ComponentPropsWithoutRef<As>, "as" | "name">;

/**
 * Something drawn that is itself in one still and the next: the stage moves it from where it was to where it is. What
 * reaches the browser is an element with data attributes, which components/customElements reads.
 */
export function Part<As extends Elements = "div">(props: Props<As>) {
  const { as = "div", name, outOf, enter, wait, take, ...own } = props;
  return createElement(as, {
    ...own,
    "data-part": name,
    "data-out-of": outOf,
    "data-enter": enter === "fade" ? undefined : enter,
    "data-wait": wait,
    "data-take": take,
  });
}
