import { z } from "zod";
import type { Chapter } from "./chapter";
import type { Claim } from "./claim";
import type { Clip } from "./clip";
import type { Correction } from "./correction";
import type { EditionLink } from "./edition";
import { Language } from "./language";
import type { Person } from "./person";
import type { Picture } from "./picture";
import type { Redirect } from "./published";
import type { Scene, SceneStep } from "./scene";
import type { Source } from "./source";
import { Day, Exact, Id, Text } from "./text";

/** story.yaml: what a story is called and what it is made of. */
export const StoryYaml = z.strictObject({
  title: Text.describe("What the story is called."),
  dek: Text.describe("One sentence under the title."),
  place: Text.describe("Where it happened: the line above the title."),
  claims: z
    .array(Id)
    .min(1, "names no claim")
    .describe("The claims that figures in the title and the other words of this file rest on.")
    .optional(),
  date: Day.describe("The day it is about, year first."),
  published: Day.describe("The day it came out, year first."),
  language: Language.describe("The language of the story and of the furniture around it."),
  description: Text.max(100, "is longer than 100 characters").describe("For link previews, 100 characters at most."),
  chapters: z.array(Id).min(1, "lists no chapter").describe("File names in chapters/ without .mdx, in reading order."),
  topics: z.record(Id, Text).describe("Topic id to the words a reader sees, in the order of the record."),
  tolls: z
    .array(Id)
    .describe(
      "Topics whose figures count the dead: such figures stand in no title, description or card, only beside all other accounts.",
    )
    .optional(),
  cover: z
    .strictObject({ scene: Id, step: Id, caption: Text })
    .describe("What the cover shows: one step of one scene, and a line that says what it is.")
    .optional(),
  notice: Text.describe("What a reader should know before starting; plain words, shown on the cover.").optional(),
  method: z.array(Text).min(1).describe("How this story counts, names and cites: short sentences on the cover."),
  withheld: z
    .array(Exact)
    .describe("Names that stay out of headings, descriptions, addresses and pictures.")
    .optional(),
  cardWords: z
    .record(Id, Text.max(44, "is longer than 44 characters"))
    .describe(
      'Topic id to the words on the preview cards of its records, such as "A reported toll. See every account."; the figures and speakers of these topics stand on no card.',
    )
    .optional(),
  contact: z
    .union([z.email(), z.url({ protocol: /^https?$/ })])
    .describe("Where a reader reports an error: an e-mail address or a web address."),
});
export type StoryYaml = z.infer<typeof StoryYaml>;

/** A story with everything it names in place: after linking there is nothing left to look up. */
export type Story = Omit<StoryYaml, "chapters" | "claims" | "topics" | "cover" | "withheld" | "language"> & {
  id: string;
  /** Of its words, and of all that pages add to them. */
  language: Language;
  chapters: Chapter[];
  topics: { id: string; label: string; claims: Claim[] }[];
  claims: Map<string, Claim>;
  sources: Source[];
  people: Person[];
  pictures: Map<string, Picture>;
  clips: Map<string, Clip>;
  scenes: Map<string, Scene>;
  cover?: { scene: Scene; step: SceneStep; caption: string };
  corrections: Correction[];
  /** By the id of a place or chapter, the ids under which old links look for it. */
  aliases: Map<string, string[]>;
  redirects: Redirect[];
  /** All editions that readers can go to, this one among them, the first language's first; none where there is but one. */
  editions: EditionLink[];
  /** Chapters of the first language that this edition does not have. */
  lacking: { slug: string; title: string }[];
};
