import type { EditorView } from "@codemirror/view";
import { editsBetween } from "@/story/edit/mergeEdits";
import type { Edit } from "@/story/model/edit";

/** Puts a text that comes from elsewhere into the editor: only what differs is changed, so the caret stays and undo takes it back. */
export function setText(view: EditorView, text: string): void {
  const before = view.state.sliceDoc();
  if (before !== text) putEdits(view, editsBetween(before, text));
}

/** Makes edits of the editor's text. */
export function putEdits(view: EditorView, edits: readonly Edit[]): void {
  const before = view.state.sliceDoc();
  const at = (offset: number) => docOffset(before, offset);
  view.dispatch({ changes: edits.map(({ start, end, put }) => ({ from: at(start), to: at(end), insert: put })) });
}

/** CodeMirror counts the end of a line as one sign, however the file writes it. */
export const docOffset = (text: string, offset: number): number =>
  offset - (text.slice(0, offset).match(/\r\n/g)?.length ?? 0);
