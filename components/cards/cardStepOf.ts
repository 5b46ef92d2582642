import { panels } from "@/components/panels/panels";
import { cardWordsOf } from "@/story/format/cardWordsOf";
import type { CardWords } from "@/story/model/card";
import type { Chapter } from "@/story/model/chapter";
import type { Scene, SceneStep } from "@/story/model/scene";
import type { Story } from "@/story/model/story";
import { holdsPeople } from "./holdsPeople";

/** The step that a chapter's card shows, and what the card says of it. */
export type CardStep = { scene: Scene; step: SceneStep; words: CardWords };

/**
 * The step that the chapter names; else the last step of its first scene that a card can show. Undefined where its card
 * shows none: a chapter that names no step and holds the memorial shows that.
 */
export function cardStepOf(story: Story, chapter: Chapter): CardStep | undefined {
  const { scenes, cardStep } = chapter;
  const steps = scenes.flatMap((scene) => scene.steps.map((step) => ({ scene, step })).reverse());
  const named = steps.filter(({ step }) => step.id === cardStep);
  if (named.length === 0 && holdsPeople(chapter)) return undefined;
  for (const { scene, step } of named.length > 0 ? named : steps) {
    const words = cardWordsOf(story, panels[scene.panel], step.state, "whole");
    if (words) return { scene, step, words };
  }
  return undefined;
}
