import type { Chapter } from "@/story/model/chapter";
import type { Correction } from "@/story/model/correction";
import type { Story } from "@/story/model/story";

/** The corrections that concern a chapter: to itself, to a claim it cites, to a person it remembers. */
export const correctionsIn = ({ corrections }: Story, { slug }: Chapter): Correction[] =>
  corrections.filter(({ chapters }) => chapters.includes(slug));
