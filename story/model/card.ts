import type { Qualifier } from "./claim";

/** whole: with its words. shape: the drawing without a word, as on a story's cover. */
export type CardManner = "whole" | "shape";

/**
 * What a panel's state says on a preview card: nothing that the card does not show, and no name of who did it.
 * `figures`: the claims whose figures it shows.
 */
export type CardWords = { label?: string; large?: string; alt: string; figures: string[] };

export type CardDrawing =
  | { kind: "panel"; panel: string; state: unknown; manner: CardManner }
  /** The ruled lines of a memorial, one for each person. */
  | { kind: "lines"; count: number }
  /** The line of one report, which ends as the report hedges its figure. */
  | { kind: "lane"; qualifier: Qualifier };

/** A page's preview card, top to bottom. `alt` says all that it shows. */
export type Card = {
  head: string;
  label?: string;
  /** Four words at most, where they are not a title. */
  large?: string;
  drawing?: CardDrawing;
  small?: string;
  alt: string;
};
