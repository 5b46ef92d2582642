import type { PublishedFile, StoryFile } from "./storyFile";

/** Where in the packed story the answer to each path lies. */
export type Index = Record<string, [type: string, start: number, end: number]>;

/** A story as one piece: its index, then its files one after the other. `start` is where the files begin. */
export function packStory({ files }: StoryFile): { body: Blob; start: number } {
  const index: Index = {};
  const parts: Blob[] = [];
  let at = 0;
  for (const file of files) {
    const part = new Blob([contentOf(file)]);
    for (const path of file.paths) index[path] = [file.type, at, at + part.size];
    parts.push(part);
    at += part.size;
  }
  const head = new Blob([JSON.stringify(index)]);
  return { body: new Blob([head, ...parts]), start: head.size };
}

const contentOf = (file: PublishedFile): BlobPart =>
  "text" in file ? file.text : Uint8Array.from(atob(file.base64), (letter) => letter.charCodeAt(0));
