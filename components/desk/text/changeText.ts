import type { EditorView } from "@codemirror/view";
import { editYaml } from "@/story/edit/editYaml";
import { Refused } from "@/story/edit/Refused";
import type { YamlChange } from "@/story/model/yamlChange";
import { entryIn } from "../entryIn";
import { putEdits } from "./setText";

/**
 * Changes values of a text of YAML, and nothing else of it. `id`: the entry at its top that all changes are in, so that the others
 * need not be read. Returns why that cannot be done, if so.
 */
export function changeText(view: EditorView, changes: YamlChange[], id?: string): string | undefined {
  const text = view.state.sliceDoc();
  const { start, end } = id === undefined ? { start: 0, end: text.length } : entryIn(text, id);
  try {
    const { edit } = editYaml(text.slice(start, end), ...changes);
    putEdits(
      view,
      edit.map((one) => ({ ...one, start: one.start + start, end: one.end + start })),
    );
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return error.message;
  }
}
