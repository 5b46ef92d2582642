import type { Qualifier } from "./claim";

/** whole: with its words. shape: the drawing without a word, as on a story's cover. */
export type CardManner = "whole" | "shape";

/**
 * What a panel's state says on a preview card: nothing that the card does not show, and no name of who did it.
 * `figures`: the claims whose figures it shows.
 */
export type CardWords = {
  label?: string;
  large?: string;
  alt: string;
  figures: string[];
  /** Whether the drawing stands beside the words, as one that is as tall as wide, and not under them. */
  beside?: true;
};

export type CardDrawing =
  | { kind: "panel"; panel: string; state: unknown; manner: CardManner; place: "under" | "beside" | "alone" }
  /** A memorial: a place for each person, with the name where there is one. */
  | { kind: "people"; names: (string | undefined)[] }
  /** The line of one report, whose shape is the hedge of its figure. */
  | { kind: "lane"; qualifier: Qualifier };

/** A page's preview card, top to bottom. `alt` says all that it shows. */
export type Card = {
  head: string;
  label?: string;
  /** Four words at most, where they are not a title. */
  large?: string;
  /** Whether the large words are a figure that does not stand. */
  hollow?: boolean;
  drawing?: CardDrawing;
  small?: string;
  alt: string;
};
