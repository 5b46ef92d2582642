import type { Nodes } from "mdast";
import type { ChapterDraft } from "../model/draft";
import type { Place } from "../model/finding";

/** Where a node of a chapter begins in its file. */
export function nodePlace({ file }: Pick<ChapterDraft, "file">, node: Nodes): Place {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { file, line, column };
}
