import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { EditorView } from "@codemirror/view";
import { tags as t } from "@lezer/highlight";

/** The looks of a text on the desk, in the colours of the site's own tokens: desk.css has the rest. */
export const look = [
  EditorView.theme({
    "&": { height: "100%", color: "var(--ink)", backgroundColor: "var(--sheet)" },
    ".cm-scroller": { fontFamily: "var(--code)", fontSize: "0.9375rem", lineHeight: "1.6" },
    ".cm-content": { padding: "1rem 0.75rem 40vh", caretColor: "var(--ink)" },
    ".cm-gutters": { backgroundColor: "var(--sheet)", color: "var(--ink-2)", border: "0" },
    ".cm-activeLine, .cm-activeLineGutter": { backgroundColor: "color-mix(in srgb, var(--rule) 28%, transparent)" },
    "&.cm-focused": { outline: "none" },
    ".cm-cursor": { borderLeftColor: "var(--ink)", borderLeftWidth: "2px" },
    "&.cm-focused .cm-selectionBackground, .cm-selectionBackground": {
      background: "color-mix(in srgb, var(--indigo) 24%, transparent) !important",
    },
  }),
  syntaxHighlighting(
    HighlightStyle.define([
      { tag: t.heading, fontWeight: "700" },
      { tag: t.strong, fontWeight: "700" },
      { tag: t.emphasis, fontStyle: "italic" },
      { tag: [t.link, t.url], color: "var(--indigo)" },
      { tag: [t.propertyName, t.definition(t.propertyName)], color: "var(--teal)" },
      { tag: [t.string, t.number, t.bool, t.null], color: "var(--ink)" },
      { tag: [t.comment, t.meta, t.processingInstruction, t.punctuation], color: "var(--ink-2)" },
    ]),
  ),
];
