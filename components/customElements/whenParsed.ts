/** The module does not wait for the page; what needs all of it does. */
export function whenParsed(then: () => void): void {
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", then, { once: true });
  else then();
}
