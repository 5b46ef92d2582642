import { count } from "./count";
import { locator } from "./locator";
import { movement } from "./movement";
import type { Panel } from "./panel";

// biome-ignore lint/suspicious/noExplicitAny: each kind is typed where it is written; here they only share a shape.
type AnyDrawnPanel = Panel<any, any>;

/** The kinds of panel, by the name a scene's file gives under `panel`. */
export const panels: Record<string, AnyDrawnPanel> = { count, locator, movement };
