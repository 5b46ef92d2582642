import type { Part } from "../../edit/chapterParts";
import { propOf, tagsOf } from "./tagsOf";

/** The tags that tell a scene's steps in a chapter, by their ids, in the order they are told. */
export const stepsTold = (text: string, scene: string): Map<string, Part> =>
  new Map(
    tagsOf(text, "Scene")
      .filter((tag) => propOf(tag, "is") === scene)
      .flatMap(({ parts }) => parts.filter(({ kind }) => kind === "Step"))
      .map((step) => [propOf(step, "id") ?? "", step]),
  );
