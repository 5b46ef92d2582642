import { join } from "node:path";

/** A scene as it was published: where, and its steps in the order they are told. */
export type PublishedScene = {
  story: string;
  chapter: string;
  id: string;
  panel: string;
  steps: { id: string; sentence: string }[];
};

/** Screens to look at, by the width that names them. `density`: a phone's small text is only judged at a phone's sharpness. */
export const screens = [
  { width: 360, height: 640, density: 2 },
  { width: 740, height: 360, density: 2 },
  { width: 1280, height: 800, density: 1 },
] as const;
export type Screen = (typeof screens)[number];

export const schemes = ["light", "dark"] as const;
export type Scheme = (typeof schemes)[number];

/** One picture to take: a step of a scene in one scheme. */
export type Shot = { step: string; scheme: Scheme; file: string };

/** Size in CSS px. */
export type Taken = { file: string; width: number; height: number };

/** Takes pictures of one scene on one screen and hands each over as soon as it is there. */
export type Shoot = (
  scene: PublishedScene,
  screen: Screen,
  shots: Shot[],
  keep: (taken: Taken, png: Buffer) => Promise<void>,
) => Promise<void>;

/** The path of a step's picture in the folder of stills; `index` counts the steps of the scene from 0. */
export function shotFile({ story, id }: PublishedScene, index: number, step: string, width: number, scheme: Scheme) {
  const number = String(index + 1).padStart(2, "0");
  return join(story, id, `${number}-${step}-${width}-${scheme}.png`);
}
