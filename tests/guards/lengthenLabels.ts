/** Makes the words of every still half as long again, by words of their own, as a translation may; figures stay. Run in the browser. */
export function lengthenLabels(): void {
  for (const still of document.querySelectorAll("story-scene .still")) {
    const texts = document.createTreeWalker(still, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      const words = text.data.match(/\p{L}+/gu) ?? [];
      const letters = words.join("").length;
      let more = "";
      let left = Math.ceil(letters / 2);
      for (const word of words) {
        if (left <= 0) break;
        more += ` ${word.slice(0, left)}`;
        left -= word.length;
      }
      text.data = text.data.replace(/\s*$/, (end) => more + end);
      // A build sets a figure by the number of its letters.
      const figure = text.parentElement?.closest<HTMLElement>('[style*="--letters"]');
      figure?.style.setProperty("--letters", `${figure.textContent?.length}`);
    }
  }
}
