import type { Draft } from "../model/draft";

/** A file that is missing, or is no list of entries at all, is one finding, not one for every mention of what it should hold. */
export const isAbsent = ({ findings }: Draft, file: string): boolean =>
  findings.some(({ rule, place }) => ["file-absent", "file-kind", "not-utf8"].includes(rule) && place.file === file);
