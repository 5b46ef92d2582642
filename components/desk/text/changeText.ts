import type { EditorView } from "@codemirror/view";
import { editYaml } from "@/story/edit/editYaml";
import { Refused } from "@/story/edit/Refused";
import type { YamlChange } from "@/story/model/yamlChange";
import { putEdits } from "./setText";

/** Changes values of a text of YAML, and nothing else of it. Returns why that cannot be done, if so. */
export function changeText(view: EditorView, changes: YamlChange[]): string | undefined {
  try {
    putEdits(view, editYaml(view.state.sliceDoc(), ...changes).edit);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return error.message;
  }
}
