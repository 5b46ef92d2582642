import { plainWords } from "./findWords";
import { leadOut } from "./leadOut";

const own = `
  .proof { display: none !important }
  article { cursor: text }
  [data-desk-caret] { outline: 2px solid var(--ochre); outline-offset: 4px }
  story-scene[data-desk-old] .still { outline: 3px dashed var(--ochre); outline-offset: -3px }
`;

const blocks = "p, h1, h2, h3, h4, li, td, th, blockquote, figcaption";

/** What a click in a page does: in its text, `picked` is told the words that were meant, and how many signs of them stand before it. */
export type Clicks = { picked(words: string, at: number): void; leadsTo(path: string): string | undefined };

/** Makes a page of the story one that answers the desk. Returns how to end that. */
export function pageInFrame(frame: HTMLIFrameElement | null, { picked, leadsTo }: Clicks) {
  const page = frame?.contentDocument;
  if (!page) return;
  const style = page.createElement("style");
  style.textContent = own;
  page.head.append(style);
  const control = new AbortController();
  page.addEventListener(
    "click",
    (event) => {
      const { target, clientX, clientY } = event;
      const block =
        (target as Element | null)?.closest?.("article") && (target as Element).closest<HTMLElement>(blocks);
      if (!block) return leadOut(event, page, leadsTo);
      event.preventDefault();
      event.stopPropagation();
      picked(block.textContent, signsBefore(page, block, clientX, clientY));
    },
    { signal: control.signal, capture: true },
  );
  return () => {
    control.abort();
    style.remove();
  };
}

/** How many signs of a block's words stand before a point of the screen. */
function signsBefore(page: Document, block: HTMLElement, x: number, y: number): number {
  const caret = page.caretRangeFromPoint?.(x, y);
  if (!caret || !block.contains(caret.startContainer)) return 0;
  const before = page.createRange();
  before.setStart(block, 0);
  before.setEnd(caret.startContainer, caret.startOffset);
  return plainWords(before.toString()).length;
}

const written = new WeakMap<CSSMediaRule, string>();

/** Sets a page in the colours of a scheme, whichever the system prefers. */
export function showScheme(page: Document | null | undefined, scheme: "light" | "dark"): void {
  if (!page) return;
  page.documentElement.style.colorScheme = scheme;
  for (const rule of [...page.styleSheets].flatMap(({ cssRules }) => mediaIn(cssRules))) {
    const media = written.get(rule) ?? rule.conditionText;
    written.set(rule, media);
    rule.media.mediaText = media.replace(/\(prefers-color-scheme: (\w+)\)/g, (_, asked) =>
      asked === scheme ? "(min-width: 0)" : "(max-width: 0)",
    );
  }
}

const mediaIn = (rules: CSSRuleList): CSSMediaRule[] =>
  [...rules].flatMap((rule) => [
    ...(rule.constructor.name === "CSSMediaRule" &&
    /prefers-color-scheme|width: 0/.test((rule as CSSMediaRule).conditionText)
      ? [rule as CSSMediaRule]
      : []),
    ...("cssRules" in rule ? mediaIn(rule.cssRules as CSSRuleList) : []),
  ]);
