import type { AnyPanel } from "./scene";

/** Where stories are read: `root` holds content/, `panels` are the kinds of panel that a scene may name. */
export type Content = { root: string; panels: Record<string, AnyPanel> };
