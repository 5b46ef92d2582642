import type { Diagnostic } from "@codemirror/lint";
import type { EditorState } from "@codemirror/state";
import type { EditorView } from "@codemirror/view";
import { findingEdit } from "@/story/edit/findingEdit";
import type { Finding } from "@/story/model/finding";
import { putEdits } from "./setText";

/** Findings of this file under the words they stand at. */
export const diagnosticsOf = (findings: Finding[], state: EditorState): Diagnostic[] =>
  findings.map((finding) => ({
    ...rangeAt(state, finding.place),
    severity: finding.level,
    message: `${finding.problem}\nFix: ${finding.fix}`,
    source: finding.rule,
    actions: finding.edit ? [{ name: "Mend it", apply: (view) => mend(view, finding) }] : [],
  }));

/** Does what a program may do about a finding; where the text has changed since, nothing. */
export function mend(view: EditorView, finding: Finding): void {
  putEdits(view, findingEdit(view.state.sliceDoc(), finding) ?? []);
  view.focus();
}

/** From a place to the end of its word. The text may have grown shorter since it was looked at. */
export function rangeAt({ doc }: EditorState, { line, column }: Finding["place"]): { from: number; to: number } {
  const { from, text } = doc.line(Math.min(line, doc.lines));
  const at = Math.min(column - 1, text.length);
  const word = /^(?:[\p{L}\p{M}\p{N}]+|.)/u.exec(text.slice(at))?.[0] ?? "";
  return { from: from + at, to: from + at + word.length };
}
