import type { ReviewYaml } from "../model/review";
import type { YamlChange } from "../model/yamlChange";
import type { Edited } from "./edited";
import { editYaml } from "./editYaml";

/** What a file of reviews begins with. */
const heading = "# Comments and checks of facts, for editors: nothing of this file is published. The desk writes it.\n";

/** What is done to reviews.yaml. A new review brings its entry; of one that is there an answer is added (`after` so many), or its end set or taken back. */
export type ReviewEdit =
  | { add: string; entry: ReviewYaml }
  | { answer: string; after: number; said: NonNullable<ReviewYaml["answers"]>[number] }
  | { resolve: string; said: NonNullable<ReviewYaml["resolved"]> }
  | { reopen: string };

/**
 * reviews.yaml with one thing done to it; "" where there is none yet. Entries stand in the order of their ids, which are made by
 * chance: so two editors who each add one seldom change the same lines. Throws Refused where the file cannot be read.
 */
export function reviewEdit(text: string, ids: readonly string[], edit: ReviewEdit): Edited {
  if ("add" in edit && text.trim() === "") {
    const made = editYaml("", { insert: [edit.add], value: edit.entry });
    const put = heading + made.text;
    return { text: put, edit: [{ start: 0, end: text.length, put }] };
  }
  return editYaml(text, changeOf(ids, edit));
}

function changeOf(ids: readonly string[], edit: ReviewEdit): YamlChange {
  if ("add" in edit) return { insert: [edit.add], value: edit.entry, at: ids.filter((id) => id < edit.add).length };
  if ("resolve" in edit) return { set: [edit.resolve, "resolved"], value: edit.said };
  if ("reopen" in edit) return { delete: [edit.reopen, "resolved"] };
  return { insert: [edit.answer, "answers", edit.after], value: edit.said };
}
