/**
 * Whether a page with these classes needs a style sheet. One that styles nothing but classes, as a kind of panel's does,
 * is of no use to a page that has none of them; one with any other rule is always kept.
 */
export function isUsed(css: string, classes: ReadonlySet<string>): boolean {
  const selectors = [...css.matchAll(/(?<=^|[{}])\s*([^{}@;]+)\{/g)].map(([, selector = ""]) => selector);
  const named = selectors.map((selector) => [...selector.matchAll(/\.([a-z_-][\w-]*)/gi)].map(([, name = ""]) => name));
  if (selectors.length === 0 || named.some((names) => names.length === 0)) return true;
  return named.flat().some((name) => classes.has(name));
}
