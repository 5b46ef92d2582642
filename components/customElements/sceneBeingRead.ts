import type { StoryScene } from "./StoryScene";

/** The scene on the page that is being read; the elements know best. */
export const sceneBeingRead = (): StoryScene | undefined =>
  [...document.querySelectorAll("story-scene")].find(({ step }) => step);
