import type { ComponentType } from "react";
import type { PanelRules } from "@/story/model/scene";

/** A kind of panel: its rules, and the drawing, fetched only where pages are made. */
export type Panel<Yaml, State> = PanelRules<Yaml, State> & {
  still(): Promise<ComponentType<{ state: State }>>;
};
