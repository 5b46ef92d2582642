import { endSentence } from "@/components/panels/endSentence";
import { sayIn } from "@/story/messages/sayIn";
import type { PictureState } from "./states";

export const describe = ({ picture: { alt }, words, language }: PictureState): string =>
  words ? `${endSentence(alt)} ${sayIn(language)("picture.closer", { words: endSentence(words) })}` : endSentence(alt);
