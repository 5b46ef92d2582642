/** What was mended, and on which line. */
export type Repair = { line: number; what: string };
export type Mended = { text: string; repairs: Repair[] };

/** `put` says what stands in the place of what is found; the same again where it is right. */
export type Rule = { finds: RegExp; put(found: RegExpExecArray): string; what: string };

/**
 * Applies rules in turn. Where the whole of a rule would change what the text says (`isSame`), only those of its repairs
 * are made that do not. Lines are counted as they are before a rule, so one that takes lines away comes last.
 */
export function mend(text: string, rules: Rule[], isSame: (before: string, after: string) => boolean): Mended {
  const done: Mended = { text, repairs: [] };
  for (const rule of rules) {
    const before = done.text;
    const found = [...before.matchAll(rule.finds)].filter((one) => rule.put(one) !== one[0]);
    if (found.length === 0) continue;
    const apply = (some: RegExpExecArray[]) =>
      some.toReversed().reduce((after, one) => replace(after, one, rule), before);
    const sound = isSame(before, apply(found)) ? found : found.filter((one) => isSame(before, apply([one])));
    done.text = apply(sound);
    const lines = sound.map(({ index }) => before.slice(0, index).split("\n").length);
    done.repairs.push(...[...new Set(lines)].map((line) => ({ line, what: rule.what })));
  }
  return { ...done, repairs: done.repairs.sort((a, b) => a.line - b.line) };
}

const replace = (text: string, found: RegExpExecArray, { put }: Rule) =>
  text.slice(0, found.index) + put(found) + text.slice(found.index + found[0].length);
