import { audio } from "./audio";
import { calendar } from "./calendar";
import { chart } from "./chart";
import { compare } from "./compare";
import { count } from "./count";
import { map } from "./map";
import { movement } from "./movement";
import type { Panel } from "./panel";
import { picture } from "./picture";
import { plan } from "./plan";
import { routes } from "./routes";
import { series } from "./series";
import { video } from "./video";
import { words } from "./words";

// biome-ignore lint/suspicious/noExplicitAny: each kind is typed where it is written; here they only share a shape.
type AnyDrawnPanel = Panel<any, any>;

/** The kinds of panel, by the name a scene's file gives under `panel`. */
export const panels: Record<string, AnyDrawnPanel> = {
  audio,
  calendar,
  chart,
  compare,
  count,
  map,
  movement,
  picture,
  plan,
  routes,
  series,
  video,
  words,
};
