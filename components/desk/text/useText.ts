import { setDiagnostics } from "@codemirror/lint";
import { EditorState } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { type RefObject, useEffect, useRef, useState } from "react";
import type { ClaimLine } from "@/story/model/desk";
import type { Finding } from "@/story/model/finding";
import { setClaims } from "./claimsInText";
import { createText, type TextOptions, writable } from "./createText";
import { diagnosticsOf } from "./diagnosticsOf";
import { setText } from "./setText";

type Told = { readOnly: boolean; claims: ClaimLine[]; findings: Finding[] };

/** A text in CodeMirror inside of `parent`, kept as `options.text` says and told of claims and findings. */
export function useText(
  parent: RefObject<HTMLElement | null>,
  options: TextOptions,
  told: Told,
): EditorView | undefined {
  const [view, setView] = useState<EditorView>();
  const latest = useRef(options);
  latest.current = options;
  useEffect(() => {
    if (!parent.current) return;
    const created = createText(parent.current, {
      ...latest.current,
      typed: (text) => latest.current.typed(text),
      moved: (offset) => latest.current.moved(offset),
      save: () => latest.current.save(),
    });
    setView(created);
    return () => created.destroy();
  }, [parent]);
  const { text } = options;
  const { readOnly, claims, findings } = told;
  useEffect(() => void (view && setText(view, text)), [view, text]);
  useEffect(() => {
    const rules = readOnly ? [EditorState.readOnly.of(true), EditorView.editable.of(false)] : [];
    view?.dispatch({ effects: writable.reconfigure(rules) });
  }, [view, readOnly]);
  useEffect(() => view?.dispatch({ effects: setClaims.of(claims) }), [view, claims]);
  useEffect(() => {
    if (!view) return;
    view.dispatch(setDiagnostics(view.state, diagnosticsOf(findings, view.state)));
  }, [view, findings]);
  return view;
}
