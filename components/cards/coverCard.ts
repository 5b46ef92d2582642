import type { Card } from "@/story/model/card";
import type { Story } from "@/story/model/story";
import { makeCard } from "./makeCard";
import { panelCard } from "./panelCard";

/** What the cover shows, without a word besides the place; the title where the cover shows nothing that a card can. */
export function coverCard(story: Story): Card {
  const { cover, place: head, title: large, language } = story;
  return (cover && panelCard(story, cover, head, "shape")) ?? makeCard({ head, large }, language);
}
