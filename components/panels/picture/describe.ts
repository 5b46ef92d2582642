import { endSentence } from "@/components/panels/endSentence";
import type { PictureState } from "./states";

export const describe = ({ picture: { alt }, words }: PictureState): string =>
  words ? `${endSentence(alt)} Closer: ${endSentence(words)}` : endSentence(alt);
