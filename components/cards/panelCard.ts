import { panels } from "@/components/panels/panels";
import { cardWordsOf } from "@/story/format/cardWordsOf";
import type { Card, CardManner } from "@/story/model/card";
import type { Scene, SceneStep } from "@/story/model/scene";
import type { Story } from "@/story/model/story";
import { makeCard } from "./makeCard";

type Told = { scene: Scene; step: SceneStep };

/** A step on a card, under `head`; undefined where it has no place on one. */
export function panelCard(story: Story, { scene, step }: Told, head: string, manner: CardManner): Card | undefined {
  const words = cardWordsOf(story, panels[scene.panel], step.state, manner);
  if (!words) return undefined;
  const { label, large, alt: drawn, beside } = words;
  const place = manner === "shape" ? "alone" : beside ? "beside" : "under";
  const drawing = { kind: "panel", panel: scene.panel, state: step.state, manner, place } as const;
  return makeCard({ head, label, large, drawing, drawn }, story.language);
}
