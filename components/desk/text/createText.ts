import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { markdown, markdownLanguage } from "@codemirror/lang-markdown";
import { yaml, yamlFrontmatter } from "@codemirror/lang-yaml";
import { lintGutter, lintKeymap } from "@codemirror/lint";
import { highlightSelectionMatches, searchKeymap } from "@codemirror/search";
import { Compartment, EditorState, type Extension, Prec } from "@codemirror/state";
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from "@codemirror/view";
import { claimsInText } from "./claimsInText";
import { bindClaim, completeClaims, isInClaimId } from "./completeClaims";
import { look } from "./look";
import { tagsInText } from "./tagsInText";

export type TextEvents = { typed(text: string): void; moved(offset: number): void; save(): void };
export type TextOptions = { file: string; text: string; label: string } & TextEvents;

export const writable = new Compartment();

/** How a file ends its lines: as it does, so that a save changes no line that was not touched. */
export const lineEndOf = (text: string): string => (text.includes("\r\n") ? "\r\n" : "\n");
/** A text that ends some lines in one way and some in the other cannot be edited without changing them. */
export const isMixed = (text: string): boolean => text.includes("\r\n") && /(?<!\r)\n/.test(text);

/** A file of a story in CodeMirror. */
export function createText(parent: HTMLElement, { file, text, label, ...events }: TextOptions): EditorView {
  const extensions = [
    EditorState.lineSeparator.of(lineEndOf(text)),
    lineNumbers(),
    history(),
    drawSelection(),
    highlightActiveLine(),
    highlightSelectionMatches(),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ "aria-label": label, tabindex: "0", spellcheck: "true" }),
    EditorView.clipboardInputFilter.of((pasted) => pasted.replace(/\r\n?|\n/g, lineEndOf(text))),
    lintGutter(),
    writable.of([]),
    look,
    listen(events),
    keys(events),
    ...(file.endsWith(".mdx") ? chapter : [yaml()]),
  ];
  return new EditorView({ parent, state: EditorState.create({ doc: text, extensions }) });
}

/** Tags are the story's own, so Markdown is not to read them as HTML, which would end what is Markdown inside of them. */
const chapter: Extension[] = [
  yamlFrontmatter({
    content: markdown({ base: markdownLanguage, extensions: { remove: ["HTMLBlock", "HTMLTag", "IndentedCode"] } }),
  }),
  claimsInText,
  tagsInText,
  closeBrackets(),
  autocompletion({ override: [completeClaims], icons: false }),
  keymap.of([{ key: "Mod-k", run: bindClaim, preventDefault: true }]),
  Prec.high(keymap.of([{ key: "Enter", run: isInClaimId }])),
];

const keys = ({ save }: TextEvents) =>
  keymap.of([
    {
      key: "Mod-s",
      run() {
        save();
        return true;
      },
      preventDefault: true,
    },
    ...closeBracketsKeymap,
    ...completionKeymap,
    ...lintKeymap,
    ...searchKeymap,
    ...historyKeymap,
    ...defaultKeymap,
  ]);

const listen = ({ typed, moved }: TextEvents) =>
  EditorView.updateListener.of(({ docChanged, selectionSet, state }) => {
    if (docChanged) typed(state.sliceDoc());
    if (docChanged || selectionSet) moved(state.selection.main.head);
  });
