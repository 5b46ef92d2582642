/** What was mended, and on which line. */
export type Repair = { line: number; what: string };
export type Mended = { text: string; repairs: Repair[] };

/** `put` says what stands in the place of what is found; the same again where it is right. */
export type Rule = { finds: RegExp; put(found: RegExpExecArray): string; what: string };

/**
 * Applies rules in turn; a rule after which `isSame` says no is left out. Lines are counted as they are before a rule, so
 * one that takes lines away comes last.
 */
export function mend(text: string, rules: Rule[], isSame: (before: string, after: string) => boolean): Mended {
  const done: Mended = { text, repairs: [] };
  for (const { finds, put, what } of rules) {
    const found = [...done.text.matchAll(finds)].filter((one) => put(one) !== one[0]);
    let after = done.text;
    for (const one of found.toReversed())
      after = after.slice(0, one.index) + put(one) + after.slice(one.index + one[0].length);
    if (found.length === 0 || !isSame(done.text, after)) continue;
    const lines = found.map(({ index }) => done.text.slice(0, index).split("\n").length);
    done.repairs.push(...[...new Set(lines)].map((line) => ({ line, what })));
    done.text = after;
  }
  return { ...done, repairs: done.repairs.sort((a, b) => a.line - b.line) };
}
