import type { Doubt } from "@/components/panels/ruled/Doubt";
import type { Clip } from "@/story/model/clip";
import type { Language } from "@/story/model/language";

/** A quotation that is heard in a clip, with the seconds of the clip in which it is. */
export type Said = {
  claim: string;
  words: string;
  who: string;
  from: number;
  to: number;
  /** Whose translation it is, where it is one. */
  translated?: string;
  /** Why it is hollow, where it is. */
  doubt?: Doubt;
};

/** Everything that one step's still, sentence and row show. `number` counts from 1 to `count`. */
export type ClipState = {
  language: Language;
  number: number;
  count: number;
  title: string;
  clip: Clip;
  /** Nothing where the clip is played from its beginning. */
  said?: Said;
};
