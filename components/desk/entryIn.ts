/**
 * Where an entry at the top of a file of YAML begins and ends, so that a form need not read thousands of others with each change;
 * all of the file where that cannot be told from its lines.
 */
export function entryIn(text: string, id: string): { start: number; end: number } {
  const head = new RegExp(`^(?:${id}|"${id}"|'${id}')[ \\t]*:`, "m").exec(text);
  if (!head) return { start: 0, end: text.length };
  const rest = text.slice(head.index + 1);
  const next = /^[^\s#]/m.exec(rest.slice(rest.indexOf("\n") + 1));
  const start = head.index;
  return { start, end: next && rest.includes("\n") ? start + 1 + rest.indexOf("\n") + 1 + next.index : text.length };
}
