import { copyFile, link } from "node:fs/promises";

/** A second name for a file, or a copy where the disk has no such thing: whoever changes either later must write a new one. */
export const linkFile = (from: string, to: string): Promise<void> => link(from, to).catch(() => copyFile(from, to));
