import type { YamlChange } from "../model/yamlChange";
import { applyEdits } from "./applyEdits";
import type { Edited } from "./edited";
import { editYaml } from "./editYaml";

/** Changes the YAML between the lines `---` at the top of a chapter; of a file without such lines, all of it. Throws Refused as editYaml does. */
export function editTop(text: string, ...changes: YamlChange[]): Edited {
  const top = /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?)^---[ \t]*\r?$/m.exec(text);
  const [before, yaml] = top?.index === 0 ? [top[1] ?? "", top[2] ?? ""] : ["", text];
  const edit = editYaml(yaml, ...changes).edit.map(({ start, end, put }) => ({
    start: start + before.length,
    end: end + before.length,
    put,
  }));
  return { text: applyEdits(text, edit), edit };
}
