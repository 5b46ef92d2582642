import { cardOf } from "@/components/cards/cardOf";
import { storyAddress } from "@/story/format/addresses";
import { sayIn } from "@/story/messages/sayIn";
import type { Story } from "@/story/model/story";
import { descriptionLength } from "@/story/publish/pageWords";
import { shorten } from "@/story/publish/shorten";
import type { Head } from "./pageHead";

type Part = "all" | "record" | "sources" | "corrections";

/** The head of a page that every story has beside its chapters; it shows the story's card, and as much of the story's title as there is room for. */
export function partHead(story: Story, part: Part): Head {
  const say = sayIn(story.language);
  const describe = (title: string) => say(`${part}.about`, { story: title });
  return {
    title: `${say(part === "all" ? "all.title" : part)} - ${story.title}`,
    description: describe(shorten(story.title, descriptionLength - describe("").length)),
    address: storyAddress(story.id, `${part}/`),
    cardFrom: storyAddress(story.id),
    cardAlt: cardOf(story).alt,
  };
}
