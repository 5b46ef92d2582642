import type { EditorView } from "@codemirror/view";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Outline } from "@/story/model/desk";
import type { Finding } from "@/story/model/finding";
import type { AskDesk } from "./askDesk";
import { Choices } from "./Choices";
import { DeskBar } from "./DeskBar";
import type { DeskFile } from "./DeskFile";
import { deskAddress, placeIn } from "./deskAddress";
import type { FileSession, FileState } from "./FileSession";
import { FindingsPane } from "./FindingsPane";
import { offsetOf, spotAt } from "./findWords";
import { LedgerPane } from "./LedgerPane";
import { PagePreview } from "./PagePreview";
import { ReviewsPane } from "./reviews/ReviewsPane";
import { ReviewingProvider, useReviews } from "./reviews/reviewing";
import { SceneDesk } from "./SceneDesk";
import { ScenePreview } from "./ScenePreview";
import { mend, rangeAt } from "./text/diagnosticsOf";
import { docOffset } from "./text/setText";
import { useText } from "./text/useText";
import { useSoon } from "./useSoon";
import { useView } from "./useView";

type Props = { shown: DeskFile; session: FileSession; state: FileState; ask: AskDesk; onSettle(): void };

const none: never[] = [];
const panes = { text: "Text", findings: "Findings", reviews: "Reviews", page: "Page" };

/** A file's text with its bar, its findings and its page; side by side where there is room, else one of them at a time. */
export function TextDesk({ shown, session, state, ask, onSettle }: Props) {
  const { story, file, name, page } = shown;
  const parent = useRef<HTMLDivElement>(null);
  const [pane, setPane] = useState<keyof typeof panes>("text");
  const [caret, setCaret] = useState(0);
  const [key] = useState(() => crypto.randomUUID());
  const viewed = useMemo(
    () => ({ story, file, page: page === undefined ? undefined : { key, chapter: slugOf(file) } }),
    [story, file, page, key],
  );
  const { view: seen, text: seenText } = useView(viewed, state.text, ask);
  const texts = useMemo(() => ({ [file]: state.text }), [file, state.text]);
  const reviewing = useReviews(story, texts, seen?.reviews ?? none, ask);
  const readOnly = state.elsewhere || Boolean(state.clash);
  const isLedger = file.endsWith("/claims.yaml");
  const isScene = file.includes("/scenes/");
  const [side, setSide] = useState<keyof typeof sides>("form");
  const [step, setStep] = useState<string>();
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
  const showText = useCallback(() => {
    setPane("text");
    setSide("text");
  }, []);
  const go = useCallback((from: number, to = from) => view && moveTo(view, from, to, showText), [view, showText]);
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
    <ReviewingProvider value={reviewing}>
      <main className="desk" data-pane={pane}>
        <h1 className="hidden">{name}</h1>
        <DeskBar
          shown={shown}
          session={session}
          state={state}
          view={view}
          outline={seen?.outline}
          onSettle={onSettle}
        />
        <section className="desk-panes" aria-label="Panes">
          <Choices
            label="Show"
            value={pane}
            options={page ? panes : isLedger ? withClaims : isScene ? withStills : textOnly}
            onChoose={setPane}
          />
        </section>
        <div className="desk-text">
          {isScene && (
            <div className="desk-sides">
              <Choices label="Edit as" value={side} options={sides} onChoose={setSide} />
            </div>
          )}
          {isScene && side === "form" && (
            <SceneDesk view={view} seen={seen} session={session} told={{ findings: here, readOnly }} onStep={setStep} />
          )}
          <div className="desk-editor" ref={parent} hidden={isScene && side === "form"} />
          <FindingsPane
            file={file}
            findings={seen?.findings}
            onGo={goTo}
            onMend={(finding) => view && mend(view, finding)}
          />
          <ReviewsPane file={file} text={state.text} view={view} onGo={goTo} />
        </div>
        {isLedger && (
          <LedgerPane
            view={view}
            seen={seen}
            session={session}
            told={{ findings: here, readOnly }}
            of={{ story: shown.story, ask }}
            onGo={(line) => goTo(line)}
          />
        )}
        {isScene && <ScenePreview shown={shown} text={state.text} ask={ask} step={step} />}
        {page && (
          <PagePreview
            page={{
              address: `${page}?desk=${key}`,
              title: `The page of ${name}`,
              version: seenText === state.text ? seen?.page : undefined,
            }}
            spot={spot}
            clicks={{ picked: pick, leadsTo: (path) => chapterAt(path, page, seen?.outline) }}
          />
        )}
      </main>
    </ReviewingProvider>
  );
}

const sides = { form: "Form", text: "Text" };
const withStills = { ...panes, page: "Stills" };
const withClaims = { ...panes, page: "Claims" };
const textOnly = { text: "Text", findings: "Findings", reviews: "Reviews" } as typeof panes;

const slugOf = (file: string) => /([^/]+)\.mdx$/.exec(file)?.[1] ?? "";

/** The desk's page for the chapter that readers find at an address beside that of this one. */
function chapterAt(path: string, page: string, outline?: Outline): string | undefined {
  const beside = (file: string) => page.replace(/[^/]+\/$/, `${slugOf(file)}/`);
  const chapter = outline?.chapters.find(({ file }) => beside(file) === path);
  return chapter && deskAddress(chapter.file);
}

/** The text may be the pane that is not shown yet: it takes the caret once it is. */
function moveTo(view: EditorView, from: number, to: number, show: () => void) {
  show();
  requestAnimationFrame(() => {
    const { length } = view.state.doc;
    view.dispatch({ selection: { anchor: Math.min(from, length), head: Math.min(to, length) }, scrollIntoView: true });
    view.focus();
  });
}
