import { z } from "zod";
import type { Place } from "./finding";
import type { Language } from "./language";
import { Day, Exact } from "./text";

/** What story.yaml of an edition says besides words, as it is of the edition itself. */
export const EditionYaml = z.strictObject({
  published: Day.describe(
    "The day this edition came out, year first; that of the story where it is left out.",
  ).optional(),
  withheld: z
    .array(Exact)
    .describe("How this language writes the names that stay out of headings and cards.")
    .optional(),
  hold: z
    .boolean()
    .describe(
      "true: the edition is not published yet, though it may be whole: while somebody still reads it, for instance.",
    )
    .optional(),
  incomplete: z
    .enum(["hold", "publish"])
    .describe(
      "What becomes of the edition while it lacks chapters. hold: it is not published. publish: it is published without them, and says so.",
    )
    .optional(),
});
export type EditionYaml = z.infer<typeof EditionYaml>;

/** The keys that lead to a text in a file of the story, or in a chapter to a part of it: ["steps", "inside-170"]. */
export type WordsPath = (string | number)[];

/** Words of the first language (`first`), and those of the edition for them. `file` is relative to the story's folder. */
export type WordPair = { file: string; path: WordsPath; first: string; own: string; place: Place };

/** Words that an edition does not have. */
export type Lack = Omit<WordPair, "own">;

/** An edition in a list of all editions of a story, with the chapters that it has. */
export type EditionLink = { id: string; language: Language; chapters: string[] };

/** A story's id and a language make an edition's: the folder of its files in content/, and its address. */
export const editionId = (story: string, language: string): string => `${story}/${language}`;
export const splitId = (id: string): { story: string; language?: string } => {
  const [story = "", language] = id.split("/");
  return { story, language };
};
