import "./reviews.css";
import type { EditorView } from "@codemirror/view";
import { useEffect, useState } from "react";
import type { ReviewLine, ReviewTarget } from "@/story/model/review";
import { deskAddress } from "../deskAddress";
import { ReviewForm } from "./ReviewForm";
import { ReviewItem } from "./ReviewItem";
import { useReviewing } from "./reviewing";
import { byNeed, isOpen, targetOf, targetWords } from "./reviewWords";
import { concerns, targetsAt } from "./targetsAt";

type Props = { file: string; text: string; view?: EditorView; onGo(line: ReviewLine): void };

/** The comments and checks that concern a file, and a form to write one on what stands at the caret. */
export function ReviewsPane({ file, text, view, onGo }: Props) {
  const { reviews } = useReviewing();
  const [targets, setTargets] = useState<ReviewTarget[]>();
  const open = () => {
    const { doc, selection } = view?.state ?? {};
    if (doc && selection) setTargets(targetsAt(file, doc.toString(), selection.main.from, selection.main.to));
  };
  useOnKey(open);
  const close = () => {
    setTargets(undefined);
    view?.focus();
  };
  const lines = byNeed(reviews.filter((line) => concerns(file, text, line)));
  return (
    <section className="desk-reviews" aria-label="Reviews">
      <h2>{headingOf(lines)}</h2>
      {targets === undefined ? (
        <button type="button" onClick={open}>
          Comment or check
        </button>
      ) : targets.length === 0 ? (
        <p role="status">
          Put the caret into a claim, a step or a sentence first.{" "}
          <button type="button" onClick={() => setTargets(undefined)}>
            Close
          </button>
        </p>
      ) : (
        <ReviewForm targets={targets} onClose={close} />
      )}
      <ul>
        {lines.map((line) => (
          <ReviewItem key={line.id} line={line} where={<Where line={line} file={file} onGo={onGo} />} />
        ))}
      </ul>
    </section>
  );
}

const Where = ({ line, file, onGo }: Pick<Props, "file" | "onGo"> & { line: ReviewLine }) => {
  const words = targetWords(targetOf(line));
  if (line.place.file !== file) return <a href={deskAddress(line.place.file, line.place)}>{words}</a>;
  return (
    <button type="button" onClick={() => onGo(line)}>
      {words}
    </button>
  );
};

export function headingOf(lines: ReviewLine[]): string {
  const open = lines.filter(isOpen).length;
  if (lines.length === 0) return "No comments and no checks here";
  return open === 0 ? "Nothing open in reviews" : `${open} open in reviews`;
}

/** Ctrl+Alt+M (⌘⌥M), as other programs have it for a comment. */
function useOnKey(open: () => void) {
  useEffect(() => {
    const control = new AbortController();
    addEventListener(
      "keydown",
      (event) => {
        if (event.code !== "KeyM" || !event.altKey || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        open();
      },
      { signal: control.signal },
    );
    return () => control.abort();
  });
}
