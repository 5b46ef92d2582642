import { type CompletionContext, type CompletionResult, startCompletion } from "@codemirror/autocomplete";
import type { EditorView } from "@codemirror/view";
import type { ClaimLine } from "@/story/model/desk";
import { claimsInText, inShort } from "./claimsInText";
import { findClaims } from "./findClaims";

/** Where the id of a claim is written. */
const before = /<(?:Claim\s+is|Quote\s+of)="([^"<>\n]*)$/;
const after = /^([^"<>\n]*)("?)(\s*>?)([^<\n]{0,80})/;

/** Claims to choose from behind `<Claim is="`. */
export function completeClaims({ state, pos }: CompletionContext): CompletionResult | null {
  const line = state.doc.lineAt(pos);
  const typed = before.exec(line.text.slice(0, pos - line.from))?.[1];
  if (typed === undefined) return null;
  const [, rest = "", , , near = ""] = after.exec(line.text.slice(pos - line.from)) ?? [];
  const found = findClaims(state.field(claimsInText).values(), typed + rest, near);
  return {
    from: pos - typed.length,
    to: pos + rest.length,
    filter: false,
    options: found.slice(0, 100).map((claim) => ({
      label: claim.id,
      displayLabel: inShort(claim),
      detail: claim.figure === "" ? claim.speaker : claim.status,
      info: `${claim.statement} (${claim.id})`,
      apply: (view: EditorView, _: unknown, from: number, to: number) => put(view, claim, from, to),
    })),
  };
}

/** Whether the caret is where the id of a claim is written. Enter begins no line there: it was meant for a choice that had not come yet. */
export const isInClaimId = ({ state }: EditorView): boolean => {
  const { head } = state.selection.main;
  const line = state.doc.lineAt(head);
  return before.test(line.text.slice(0, head - line.from));
};

/** Writes the id and what is missing of the tag, and takes the caret behind it. */
function put(view: EditorView, { id }: ClaimLine, from: number, to: number) {
  const rest = view.state.sliceDoc(to, Math.min(to + 80, view.state.doc.lineAt(to).to));
  const [, , quote = "", bracket = ""] = after.exec(rest) ?? [];
  const end = `${id}">`;
  view.dispatch({
    changes: { from, to: to + quote.length + (quote ? bracket.length : 0), insert: end },
    selection: { anchor: from + end.length },
    userEvent: "input.complete",
  });
}

/** Binds the selected words, or the figure at the caret, to a claim that is chosen next. */
export function bindClaim(view: EditorView): boolean {
  const { state } = view;
  const { from, to } = state.selection.main.empty ? figureAt(view) : state.selection.main;
  if (from === to || state.sliceDoc(from, to).includes("\n") || state.readOnly) return false;
  const start = '<Claim is="';
  view.dispatch({
    changes: [
      { from, insert: `${start}">` },
      { from: to, insert: "</Claim>" },
    ],
    selection: { anchor: from + start.length },
    scrollIntoView: true,
    userEvent: "input",
  });
  view.focus();
  return startCompletion(view);
}

function figureAt({ state }: EditorView): { from: number; to: number } {
  const { head } = state.selection.main;
  const line = state.doc.lineAt(head);
  const word = [...line.text.matchAll(/[\p{L}\p{N}.,]*[\p{L}\p{N}]/gu)].find(
    ({ 0: found, index }) => line.from + index <= head && head <= line.from + index + found.length,
  );
  return word
    ? { from: line.from + word.index, to: line.from + word.index + word[0].length }
    : { from: head, to: head };
}
