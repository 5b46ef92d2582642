import type { PictureState } from "./states";

export const describe = ({ picture: { alt }, words }: PictureState): string =>
  words ? `${end(alt)} Closer: ${end(words)}` : end(alt);

/** With a full stop, unless it has an end of its own. */
export const end = (text: string): string => (/[.!?…]["”’»]?$/.test(text) ? text : `${text}.`);
