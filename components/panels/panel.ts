import type { ComponentType } from "react";
import type { CardManner } from "@/story/model/card";
import type { PanelRules } from "@/story/model/scene";

/** A kind of panel: its rules, and the drawing, fetched only where pages are made. */
export type Panel<Yaml, State> = PanelRules<Yaml, State> & {
  still(): Promise<ComponentType<{ state: State }>>;
  /** Its drawing on a preview card, 550 by 480 px at the most, laid out by Satori. */
  card?: { drawing(): Promise<ComponentType<{ state: State; manner: CardManner }>> };
};
