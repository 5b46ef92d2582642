import { sayIn } from "@/story/messages/sayIn";
import type { Source } from "@/story/model/source";
import type { Story } from "@/story/model/story";

/** By which sources stand in the list at the end of what is printed, each once: "1, 3". */
export const sourceNumbers = (sources: Source[], story: Story): string =>
  [...new Set(sources.map((source) => story.sources.indexOf(source) + 1))]
    .toSorted((a, b) => a - b)
    .join(sayIn(story.language)("list.comma"));
