import type { ComponentType } from "react";
import type { CardManner } from "@/story/model/card";
import type { PanelRules } from "@/story/model/scene";

/** px. */
export type DrawingRoom = { width: number; height: number };

/** A kind of panel: its rules, and the drawing, fetched only where pages are made. */
export type Panel<Yaml, State> = PanelRules<Yaml, State> & {
  /** Its still holds a player, which everybody must reach: what else it shows it hides from screen readers itself. */
  plays?: true;
  /** What follows its scene: the words of what is played in it. */
  after?(): Promise<ComponentType<{ states: State[] }>>;
  still(): Promise<ComponentType<{ state: State }>>;
  /** Its drawing on a story's cover, under the words that story.yaml has for it; a kind without one shows its still there. */
  cover?(): Promise<ComponentType<{ state: State; caption: string }>>;
  /**
   * Its drawing on a preview card, no larger than `room`, laid out by Satori. `ofPlace`: it shows where things are, so that
   * it is the same in a language that runs from right to left.
   */
  card?: {
    drawing(): Promise<ComponentType<{ state: State; manner: CardManner; room: DrawingRoom }>>;
    ofPlace?: true;
  };
};
