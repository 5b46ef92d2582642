import type { Given } from "./argsOrPrompt";
import type { Made } from "./made";
import { newChapter } from "./newChapter";
import { newClaim } from "./newClaim";
import { newEdition } from "./newEdition";
import { newScene } from "./newScene";
import { newStory } from "./newStory";

/** `words`: how many words it takes besides its flags. */
type Kind = { usage: string; words: number; flags: readonly string[]; make(given: Given): Promise<Made> };

/** What `npm run new` can make. */
export const kinds: Record<string, Kind> = {
  story: { usage: "story <slug>", words: 1, flags: ["title", "place", "date", "contact"], make: newStory },
  chapter: { usage: "chapter <story> <slug>", words: 2, flags: ["title", "dek", "description"], make: newChapter },
  scene: { usage: "scene <story> <panel> <id>", words: 3, flags: ["title", "chapter"], make: newScene },
  edition: { usage: "edition <language>", words: 1, flags: ["story"], make: newEdition },
  claim: {
    usage: "claim <story> <id>",
    words: 2,
    flags: ["topic", "source", "statement", "value", "unit", "qualifier", "by", "as-of", "locator", "status"],
    make: newClaim,
  },
};
