import type { Draft } from "../model/draft";

/**
 * Whether an id is written in the file that holds its kind. Where that file cannot be read any id may be in it:
 * its mistake is told once, and not again at every mention.
 */
export const isKnown = ({ known, unread }: Draft, kind: keyof Draft["known"], id: string): boolean =>
  known[kind].has(id) || unread.has(kind);
