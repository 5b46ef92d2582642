/** Blocks of words, whose lines may break otherwise in another face. */
const blocks = "h1, h2, h3, p, li, dt, dd";
/** em between letters that makes lines break as they did: less than is seen. */
const spacings = ["0em", "-.004em", ".004em", "-.008em", ".008em", "-.014em", ".014em", "-.02em", ".02em"];
/** px by which the space between two words may shrink or grow, so that what comes after it stays; a comma stays by its word. */
const SPACE = [-1.5, 4] as const;
const COMMA = [-0.5, 1] as const;
/** px by which a piece of text may be off and has not moved, as browsers count it; by which a word before it stands in another line. */
const OFF = 3;
const WORD = 8;
/** ms that may be spent on it, beyond once to lay the page out. */
const PATIENCE = 30;

/** A block's height with how far down in it each piece of its text begins; and the pieces, with where across, in px. */
type Places = { lines: string; pieces: { text: Node; middle: number; left: number }[] };

/**
 * Puts other faces in by `put` so that nothing in view moves: each block keeps its height and every piece of text in it its
 * line, where need be by a little space between its letters, and its place in the line as nearly as can be. Returns the
 * families for which it could not be had; they must not stay.
 */
export function keepLines(put: () => void): Set<string> {
  // To ask where something is that is folded away has the browser lay it out.
  const held = [...document.querySelectorAll<HTMLElement>(blocks)]
    .filter((block) => !block.closest("details:not([open])") && isInView(block.getBoundingClientRect()))
    .map((block) => ({ block, before: placesOf(block) }));
  put();
  const lost = new Set<string>();
  let begun = 0;
  for (const { block, before } of held) {
    let best: string | undefined;
    let least = WORD;
    for (const [tried, spacing] of spacings.entries()) {
      if (tried === 1) begun ||= performance.now();
      if (tried > 0 && performance.now() - begun > PATIENCE) break;
      const off = place(block, before, spacing);
      if (off < least) [best, least] = [spacing, off];
      if (off < OFF) break;
    }
    if (best === undefined) lost.add(familyOf(block));
    else if (least >= OFF) place(block, before, best);
  }
  for (const { block } of held) if (lost.has(familyOf(block))) undo(block);
  return lost;
}

const isInView = ({ top, bottom, height }: DOMRect) => height > 0 && top < innerHeight && bottom > 0;

const familyOf = (block: HTMLElement) => getComputedStyle(block).fontFamily.split(",")[0]?.replaceAll('"', "") ?? "";

/**
 * Spaces a block's letters, and what is marked up in it, so that each piece begins where it did. Returns by how many px one
 * still does not.
 */
function place(block: HTMLElement, before: Places, spacing: string): number {
  undo(block);
  block.style.letterSpacing = spacing;
  const { pieces, lines } = placesOf(block);
  if (lines !== before.lines) return Number.POSITIVE_INFINITY;
  let moved = 0;
  for (const [i, { text, middle, left }] of pieces.entries()) {
    const [last, goal] = [pieces[i - 1], before.pieces[i]?.left ?? left];
    if (Math.abs(middle - (last?.middle ?? 0)) > 8) moved = 0;
    const isSpace = /\s/.test(`${last?.text.textContent?.slice(-1)}${text.textContent?.slice(0, 1)}`);
    const [least, most] = isSpace ? SPACE : COMMA;
    const by = Math.max(least, Math.min(most, goal - left - moved));
    const [own, other] = [text.parentElement, last?.text.parentElement];
    const marked = own !== block ? own : other !== block ? other : undefined;
    if (!last || !marked || Math.abs(by) < 0.5) continue;
    const side = marked === own ? "marginLeft" : "marginRight";
    marked.style[side] = `${Number.parseFloat(getComputedStyle(marked)[side]) + by}px`;
    moved += by;
  }
  const now = placesOf(block);
  if (now.lines !== lines) return Number.POSITIVE_INFINITY;
  return Math.max(0, ...now.pieces.map(({ left }, i) => Math.abs(left - (before.pieces[i]?.left ?? left))));
}

function undo(block: HTMLElement): void {
  block.style.letterSpacing = "";
  for (const { style } of block.querySelectorAll<HTMLElement>("[style*=margin]")) style.margin = "";
}

/** Lines are never less than 8 px apart. */
function placesOf(block: HTMLElement): Places {
  const { top, height } = block.getBoundingClientRect();
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const places: Places = { lines: `${Math.round(height / 4)}`, pieces: [] };
  while (walker.nextNode()) {
    range.selectNodeContents(walker.currentNode);
    const [first] = range.getClientRects();
    if (!first) continue;
    places.lines += ` ${Math.round((first.top - top) / 8)}`;
    places.pieces.push({ text: walker.currentNode, middle: (first.top + first.bottom) / 2, left: first.left });
  }
  return places;
}
