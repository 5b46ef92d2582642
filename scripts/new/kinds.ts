import type { Given } from "./argsOrPrompt";
import type { Made } from "./made";
import { newChapter } from "./newChapter";
import { newClaim } from "./newClaim";
import { newEdition } from "./newEdition";
import { newScene } from "./newScene";
import { newSource } from "./newSource";
import { newStory } from "./newStory";

/** What it is asked for, by name, and how: `words` may stand behind the kind's name in this order, or be given as flags like the rest. */
export type Kind = {
  words: Record<string, string>;
  flags: Record<string, string>;
  make(given: Given): Promise<Made>;
};

const story = "Which story?";
const title = "Title";

/** What `npm run new` can make. */
export const kinds: Record<string, Kind> = {
  story: {
    words: { slug: "Its address, in lower case, such as the-flood" },
    flags: {
      title,
      place: "Where it happened",
      date: "The day it is about, year first",
      contact: "Where readers report an error: an e-mail address or a web address",
    },
    make: newStory,
  },
  chapter: {
    words: { story, slug: "Its address, in lower case, such as first-reports" },
    flags: {
      title,
      dek: "Dek: one sentence under the title",
      description: "Description for link previews, 100 characters at most",
    },
    make: newChapter,
  },
  scene: {
    words: { story, panel: "Which kind of panel?", id: "Its id, in lower case, such as how-many" },
    flags: { title, chapter: "Which chapter tells it?" },
    make: newScene,
  },
  edition: { words: { language: "In which language?" }, flags: { story: "Of which story?" }, make: newEdition },
  claim: {
    words: { story, id: "Its id, such as held-mayor-40: topic, speaker, figure" },
    flags: {
      topic: "What is it about?",
      source: "Which source says so?",
      statement: "What was said, in a sentence of yours",
      value: "Its figure, if it has one",
      unit: "What the figure counts, such as people",
      qualifier: "How the source hedges the figure",
      by: "Who said it; empty if the source names nobody",
      "as-of": "When it was said, or what time it speaks of",
      locator: "Where in the source",
      status: "Its status",
    },
    make: newClaim,
  },
  source: {
    words: { story, id: "Its id, such as gazette" },
    flags: {
      name: "What a reader sees it called",
      what: "What kind of text it is",
      publisher: "Who published it",
      date: "When it came out, in words",
      basis: "What in it shows the publisher and the date",
      authorship: "Who wrote it, or that it does not say",
      licence: "Under which terms it may be used",
      reliability: "What it is good for, and what not",
      voice: "Its voice: sources that copy each other share one",
      url: "Where it can be read, if anywhere: https://",
    },
    make: newSource,
  },
};
