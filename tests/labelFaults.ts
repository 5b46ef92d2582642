/**
 * What is wrong with the labels of the stills in a page, each still in turn as if its step were read: those that leave
 * their stage, and those that lie over one another. Run in the browser. A label is all the text of one part, or of a
 * paragraph that is none; what is compared is the ink, a letter's height without the room a face leaves over and under it.
 */
export function labelFaults(): string[] {
  type Label = { words: string; lines: DOMRect[] };
  return [...document.querySelectorAll<HTMLElement>(":is(story-scene, story-embed) .still")].flatMap((still) => {
    const scene = still.closest("story-scene, story-embed");
    const active = [...(scene?.querySelectorAll(".still[data-active]") ?? [])];
    for (const other of active) other.removeAttribute("data-active");
    still.setAttribute("data-active", "");
    const stage = still.getBoundingClientRect();
    const labels = [...labelsIn(still)].filter(({ lines }) => lines.length > 0);
    const name = still.dataset.still;
    const faults = labels.flatMap(({ words, lines }, index) => [
      ...(lines.every((line) => isInside(line, stage)) ? [] : [`${name}: "${words}" leaves the stage`]),
      ...labels
        .slice(index + 1)
        .filter((other) => lines.some((line) => other.lines.some((one) => isOver(line, one))))
        .map((other) => `${name}: "${words}" lies over "${other.words}"`),
    ]);
    still.removeAttribute("data-active");
    for (const other of active) other.setAttribute("data-active", "");
    return labels.length === 0 && stage.width > 0 && still.textContent !== "" ? [`${name}: no label seen`] : faults;
  });

  function labelsIn(still: HTMLElement): Iterable<Label> {
    const labels = new Map<Element, Label>();
    const texts = document.createTreeWalker(still, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const holder = texts.currentNode.parentElement;
      if (!holder || texts.currentNode.textContent?.trim() === "" || !isSeen(holder)) continue;
      const owner = holder.closest("[data-part]") ?? holder.closest("p, li, text, dt, dd") ?? holder;
      const label = labels.get(owner) ?? { words: owner.textContent?.trim().slice(0, 40) ?? "", lines: [] };
      const range = document.createRange();
      range.selectNodeContents(texts.currentNode);
      label.lines.push(...[...range.getClientRects()].filter(({ width }) => width > 1).map(inkOf));
      labels.set(owner, label);
    }
    return labels.values();
  }

  function isSeen(element: Element): boolean {
    return element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  }

  function inkOf({ x, y, width, height }: DOMRect): DOMRect {
    return new DOMRect(x, y + height * 0.24, width, height * 0.54);
  }

  function isInside(line: DOMRect, stage: DOMRect): boolean {
    return (
      line.left >= stage.left - 1 &&
      line.right <= stage.right + 1 &&
      line.top >= stage.top - 1 &&
      line.bottom <= stage.bottom + 1
    );
  }

  function isOver(a: DOMRect, b: DOMRect): boolean {
    const [across, down] = [
      Math.min(a.right, b.right) - Math.max(a.left, b.left),
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
    ];
    return across > 1 && down > 1;
  }
}
