/** Calls back once, when an element comes as near to the screen as `rootMargin` says. */
export function whenNear(element: Element, rootMargin: string, then: () => void): void {
  const near = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      near.disconnect();
      then();
    },
    { rootMargin },
  );
  near.observe(element);
}
