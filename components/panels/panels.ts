import { accounts } from "./accounts";
import { count } from "./count";
import { locator } from "./locator";
import { movement } from "./movement";
import type { Panel } from "./panel";
import { picture } from "./picture";
import { spine } from "./spine";

// biome-ignore lint/suspicious/noExplicitAny: each kind is typed where it is written; here they only share a shape.
type AnyDrawnPanel = Panel<any, any>;

/** The kinds of panel, by the name a scene's file gives under `panel`. */
export const panels: Record<string, AnyDrawnPanel> = { accounts, count, locator, movement, picture, spine };
