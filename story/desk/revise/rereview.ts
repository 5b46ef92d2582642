import { editYaml } from "../../edit/editYaml";
import type { Draft } from "../../model/draft";
import type { Revision } from "./Revision";

/** Lets comments on a step or a chapter, and checks of it, stand on it under its new id. */
export function rereview(revision: Revision, draft: Draft, kind: "step" | "chapter", from: string, to: string): void {
  const on = [...draft.reviews.value].filter(([, review]) => review[kind] === from);
  if (on.length > 0)
    revision.edit(
      draft.reviews.file,
      (text) => editYaml(text, ...on.map(([id]) => ({ replace: [id, kind], value: to }))).text,
    );
}
