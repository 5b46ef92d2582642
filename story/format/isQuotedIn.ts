/** Whether `part` is what was said, or a piece of it, word for word: its first letter and its last stop may be its own. */
export const isQuotedIn = (part: string, whole: string): boolean => ` ${plain(whole)} `.includes(` ${plain(part)} `);

/** Words alone, as case and stops follow what stands around a quotation. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu)
    ?.join(" ") ?? "";
