import type { EditorView } from "@codemirror/view";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Finding } from "@/story/model/finding";
import type { AskDesk } from "./askDesk";
import { Choices } from "./Choices";
import { DeskBar } from "./DeskBar";
import type { DeskFile } from "./DeskFile";
import { placeIn } from "./deskAddress";
import type { FileSession, FileState } from "./FileSession";
import { FindingsPane } from "./FindingsPane";
import { offsetOf, spotAt } from "./findWords";
import { LedgerPane } from "./LedgerPane";
import { PagePreview } from "./PagePreview";
import { changeText } from "./text/changeText";
import { mend, rangeAt } from "./text/diagnosticsOf";
import { docOffset } from "./text/setText";
import { useText } from "./text/useText";
import { useSoon } from "./useSoon";
import { useView } from "./useView";

type Props = { shown: DeskFile; session: FileSession; state: FileState; ask: AskDesk; onSettle(): void };

const none: never[] = [];
const panes = { text: "Text", findings: "Findings", page: "Page" };

/** A file's text with its bar, its findings and its page; side by side where there is room, else one of them at a time. */
export function TextDesk({ shown, session, state, ask, onSettle }: Props) {
  const { story, file, name, page } = shown;
  const parent = useRef<HTMLDivElement>(null);
  const [pane, setPane] = useState<keyof typeof panes>("text");
  const [caret, setCaret] = useState(0);
  const seen = useView(story, file, state.text, ask);
  const readOnly = state.elsewhere || Boolean(state.clash);
  const isLedger = file.endsWith("/claims.yaml");
  const findings = seen?.findings ?? none;
  const here = useMemo(() => findings.filter(({ place }) => place.file === file), [findings, file]);
  const view = useText(
    parent,
    {
      file,
      text: state.text,
      label: `Text of ${name}`,
      typed: (text) => session.type(text),
      moved: setCaret,
      save: () => session.save(),
    },
    { readOnly, claims: seen?.claims ?? none, findings: here },
  );
  const resting = useSoon(caret, 200);
  const spot = useMemo(() => spotAt(view?.state.sliceDoc() ?? "", resting), [view, resting]);
  const go = useCallback((from: number, to = from) => view && moveTo(view, from, to, () => setPane("text")), [view]);
  useEffect(() => {
    const place = view && placeIn(location.hash);
    if (place) go(rangeAt(view.state, { file, ...place }).from);
  }, [view, go, file]);
  const goTo = ({ place }: Pick<Finding, "place">) => {
    const range = view && rangeAt(view.state, place);
    if (range) go(range.from, range.to);
  };
  const pick = (words: string, at: number) => {
    const offset = offsetOf(state.text, words, at);
    if (offset !== undefined) go(docOffset(state.text, offset));
  };
  return (
    <main className="desk" data-pane={pane}>
      <h1 className="hidden">{name}</h1>
      <DeskBar shown={shown} session={session} state={state} view={view} outline={seen?.outline} onSettle={onSettle} />
      <section className="desk-panes" aria-label="Panes">
        <Choices
          label="Show"
          value={pane}
          options={page ? panes : isLedger ? withClaims : textOnly}
          onChoose={setPane}
        />
      </section>
      <div className="desk-text">
        <div className="desk-editor" ref={parent} />
        <FindingsPane
          file={file}
          findings={seen?.findings}
          onGo={goTo}
          onMend={(finding) => view && mend(view, finding)}
        />
      </div>
      {isLedger && (
        <LedgerPane
          ledger={seen?.ledger}
          readOnly={readOnly}
          onGo={(line) => goTo(line)}
          onChange={(changes) => view && changeText(view, changes)}
        />
      )}
      {page && <PagePreview address={page} title={`The page of ${name}`} spot={spot} onPick={pick} />}
    </main>
  );
}

const withClaims = { ...panes, page: "Claims" };
const textOnly = { text: "Text", findings: "Findings" } as typeof panes;

/** The text may be the pane that is not shown yet: it takes the caret once it is. */
function moveTo(view: EditorView, from: number, to: number, show: () => void) {
  show();
  requestAnimationFrame(() => {
    const { length } = view.state.doc;
    view.dispatch({ selection: { anchor: Math.min(from, length), head: Math.min(to, length) }, scrollIntoView: true });
    view.focus();
  });
}
