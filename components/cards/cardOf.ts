import { sayIn } from "@/story/messages/sayIn";
import type { Card } from "@/story/model/card";
import type { Language } from "@/story/model/language";
import type { Story } from "@/story/model/story";
import { site } from "@/story/site/site";
import { chapterCard } from "./chapterCard";
import { claimCard } from "./claimCard";
import { coverCard } from "./coverCard";
import { makeCard } from "./makeCard";

/**
 * The preview card of a page of a story, with its alt text: of a chapter by its slug, of a claim's page by its id; every
 * other page has the cover's. The picture itself stands at the address of the chapter, of the claim or of the cover,
 * followed by "card.png".
 */
export function cardOf(story: Story, page: { chapter?: string; claim?: string } = {}): Card {
  const chapter = story.chapters.find(({ slug }) => slug === page.chapter);
  const claim = story.claims.get(page.claim ?? "");
  if (claim) return claimCard(story, claim);
  return chapter ? chapterCard(story, chapter) : coverCard(story);
}

/** The card of the page that lists all stories. */
export function shelfCard(language: Language): Card {
  const say = sayIn(language);
  return makeCard({ head: site.name, large: say("card.shelf"), small: say("card.shelf.small") }, language);
}
