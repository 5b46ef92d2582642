import type { EditorView } from "@codemirror/view";
import { href } from "@/components/pages/href";
import type { Measure, Outline } from "@/story/model/desk";
import type { DeskFile } from "./DeskFile";
import type { FileSession, FileState } from "./FileSession";
import { StoryLinks } from "./StoryLinks";
import { bindClaim } from "./text/completeClaims";

type Props = {
  shown: DeskFile;
  session: FileSession;
  state: FileState;
  view?: EditorView;
  outline?: Outline;
  onSettle(): void;
};

/** Where one is, what can be done with the file, and how it stands. */
export function DeskBar({ shown, session, state, view, outline, onSettle }: Props) {
  const { story, storyTitle, file, name } = shown;
  const isUnsaved = state.text !== state.base?.text;
  const measure = outline?.chapters.find((chapter) => chapter.file === file)?.measure;
  return (
    <header className="desk-bar">
      <nav aria-label="Desk">
        <a href={href("/desk/")}>Desk</a> <a href={href(`/desk/#${story}`)}>{storyTitle}</a> <strong>{name}</strong>
      </nav>
      <nav aria-label="The whole story">
        <StoryLinks story={story} />
      </nav>
      <div className="desk-row">
        <button type="button" disabled={!isUnsaved || state.saving || state.elsewhere} onClick={() => session.save()}>
          Save
        </button>
        {file.endsWith(".mdx") && (
          <button type="button" disabled={state.elsewhere} onClick={() => view && bindClaim(view)}>
            Bind to a claim
          </button>
        )}
        {state.clash && (
          <button type="button" onClick={onSettle}>
            Settle both changes
          </button>
        )}
      </div>
      {measure && <MeasureWords measure={measure} />}
      <p className="desk-state" role="status" data-unsaved={isUnsaved || undefined}>
        {stateWords(state, isUnsaved)}
      </p>
    </header>
  );
}

function MeasureWords({ measure: { words, budget, claims, speakers, unbound } }: { measure: Measure }) {
  const isOver = words < budget.min || words > budget.max;
  return (
    <p className="desk-measure">
      <span data-over={isOver || undefined}>
        {words} words of {budget.min} to {budget.max}
      </span>
      <span>
        {claims} {claims === 1 ? "claim" : "claims"} by {speakers} {speakers === 1 ? "speaker" : "speakers"}
      </span>
      {unbound > 0 && (
        <span data-over>
          {unbound} {unbound === 1 ? "figure" : "figures"} without a claim
        </span>
      )}
    </p>
  );
}

function stateWords({ elsewhere, failed, clash, saving, told }: FileState, isUnsaved: boolean): string {
  if (elsewhere) return "This file is open in another tab. It can be read here, and written once that tab is closed.";
  if (clash) return "The file was changed on the disk where you changed it too.";
  if (failed) return failed;
  if (saving) return "Saving.";
  if (told && isUnsaved) return `${told} Not saved yet.`;
  return told ?? (isUnsaved ? "Not saved yet." : "As on the disk.");
}
