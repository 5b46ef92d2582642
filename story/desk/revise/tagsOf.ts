import { chapterParts, type Part } from "../../edit/chapterParts";

/** The tags of a name in a chapter's text, in reading order, wherever they stand; `prop`: the value of one of its props. */
export const tagsOf = (text: string, name: string): Part[] =>
  allParts(chapterParts(text)).filter(({ kind }) => kind === name);

export const propOf = ({ props }: Part, name: string): string | undefined =>
  props.find((prop) => prop.name === name)?.value;

const allParts = (parts: Part[]): Part[] => parts.flatMap((part) => [part, ...allParts(part.parts)]);
