import { IntlMessageFormat } from "intl-messageformat";

/** What a message asks for. `plural` and `select`: the cases it has words for. */
export type Argument = { name: string; kind: "number" | "words"; plural?: string[]; select?: string[] };

type Element = { type: number; value?: string; options?: Record<string, { value: Element[] }>; children?: Element[] };

/** As the parser numbers them: words, a number, a choice by words, by count; a tag. */
const types = { argument: 1, number: 2, select: 5, plural: 6 };

/** Every argument of a message, each as often as it stands there. */
export const argumentsOf = (message: string): Argument[] =>
  argumentsIn(new IntlMessageFormat(message, "en").getAst() as Element[]);

function argumentsIn(elements: Element[]): Argument[] {
  return elements.flatMap(({ type, value: name = "", options = {}, children = [] }): Argument[] => {
    const inner = [...Object.values(options).flatMap(({ value }) => argumentsIn(value)), ...argumentsIn(children)];
    const cases = Object.keys(options);
    if (type === types.argument) return [{ name, kind: "words" }];
    if (type === types.number) return [{ name, kind: "number" }];
    if (type === types.plural) return [{ name, kind: "number", plural: cases }, ...inner];
    if (type === types.select) return [{ name, kind: "words", select: cases }, ...inner];
    return inner;
  });
}
