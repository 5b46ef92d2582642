import type { Edit } from "../model/edit";

/** A text after a change, and the change itself: edits of the text before, in order, none of which touches another. */
export type Edited = { text: string; edit: Edit[] };
