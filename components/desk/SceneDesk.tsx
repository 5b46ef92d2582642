import { undo } from "@codemirror/commands";
import type { EditorView } from "@codemirror/view";
import type { DeskView } from "@/story/model/desk";
import type { Finding } from "@/story/model/finding";
import type { FileSession } from "./FileSession";
import { YamlForm } from "./form/YamlForm";
import { changeText } from "./text/changeText";

type Props = {
  view?: EditorView;
  seen?: DeskView;
  session: FileSession;
  told: { findings: Finding[]; readOnly: boolean };
  onStep(step: string): void;
};

/** A scene's file as a form; what it changes is changed in the text, where it can be undone and is saved. */
export function SceneDesk({ view, seen, session, told, onStep }: Props) {
  const { file, state } = session;
  if (!view || !seen) return <p className="desk-form">The form is being made.</p>;
  if (!seen.form)
    return <p className="desk-form">There is no form for this file: name a kind of panel in its text, under panel.</p>;
  const { schema, pictures } = seen.form;
  const scenes = seen.outline.chapters.flatMap((chapter) => chapter.scenes);
  const steps = scenes.filter((scene) => scene.file === file).flatMap((scene) => scene.steps.map(({ id }) => id));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only looks where the caret is.
    <div
      className="desk-scene"
      onFocus={({ target }) => {
        const step = /^field\/steps\/([^/]+)/.exec(target.id)?.[1];
        if (step && step !== "add") onStep(step.replace(/-name$/, ""));
      }}
    >
      <YamlForm
        name="The scene"
        shown={{ text: state.text, schema, ...told }}
        known={{ claims: seen.claims, pictures, steps }}
        onChange={(changes) => changeText(view, changes)}
        onUndo={() => undo(view)}
        onSave={() => session.save()}
      />
    </div>
  );
}
