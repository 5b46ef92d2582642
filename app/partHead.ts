import { cardOf } from "@/components/cards/cardOf";
import { storyAddress } from "@/story/format/addresses";
import type { Story } from "@/story/model/story";
import { descriptionLength } from "@/story/publish/pageWords";
import { shorten } from "@/story/publish/shorten";
import type { Head } from "./pageHead";

/** The head of a page that every story has beside its chapters; it shows the story's card. `describe` is given as much of the story's title as there is room for. */
export function partHead(story: Story, part: string, name: string, describe: (title: string) => string): Head {
  return {
    title: `${name} - ${story.title}`,
    description: describe(shorten(story.title, descriptionLength - describe("").length)),
    address: storyAddress(story.id, part),
    cardFrom: storyAddress(story.id),
    cardAlt: cardOf(story).alt,
  };
}
