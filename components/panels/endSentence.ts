/** `text` with a full stop, unless it ends a sentence already. */
export const endSentence = (text: string): string =>
  /[.!?؟…][\u00a0\u202f]?["”’»]?\u2069?$/.test(text) ? text : `${text}.`;
