import type { AnyPanel, SceneBase } from "../model/scene";

/** The kind of panel a scene names; undefined where there is no such kind. */
export const panelOf = ({ panel }: SceneBase, panels: Record<string, AnyPanel>): AnyPanel | undefined =>
  Object.hasOwn(panels, panel) ? panels[panel] : undefined;
