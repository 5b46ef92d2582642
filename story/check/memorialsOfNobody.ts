import type { Draft } from "../model/draft";
import { type TagUse, tagsIn } from "./tagsIn";

/** Each <People /> of a story whose people.yaml holds nobody. Where that file cannot be read, they are not known. */
export const memorialsOfNobody = ({ chapters, known, unread }: Draft): TagUse[] =>
  known.people.size > 0 || unread.has("people") ? [] : chapters.flatMap(tagsIn).filter(({ name }) => name === "People");
