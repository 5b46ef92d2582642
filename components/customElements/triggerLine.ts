/** scene.css alone says when a scene is pinned and where its trigger line is; px, from heights that no toolbar moves. */
export function triggerLine(scene: HTMLElement): number | undefined {
  const line = Number.parseFloat(getComputedStyle(scene).scrollPaddingTop);
  return line > 0 ? line : undefined;
}
