import { type EditorState, type Range, RangeSet } from "@codemirror/state";
import {
  Decoration,
  type DecorationSet,
  type EditorView,
  ViewPlugin,
  type ViewUpdate,
  WidgetType,
} from "@codemirror/view";
import { tags } from "@/story/model/tags";
import { claimsInText, inShort, setClaims } from "./claimsInText";

const tag = new RegExp(`<(/?)(${Object.keys(tags).join("|")})\\b([^<>]*)>`, "g");

/**
 * Colours the story's tags, and shows those of claims as quiet chips with figure and speaker while the caret is elsewhere:
 * the words of a sentence stay together.
 */
export const tagsInText = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;
    constructor(view: EditorView) {
      this.decorations = decorate(view);
    }
    update(update: ViewUpdate) {
      const told = update.transactions.some(({ effects }) => effects.some((effect) => effect.is(setClaims)));
      if (update.docChanged || update.viewportChanged || update.selectionSet || update.focusChanged || told)
        this.decorations = decorate(update.view);
    }
  },
  { decorations: ({ decorations }) => decorations },
);

function decorate(view: EditorView): DecorationSet {
  const { state } = view;
  const found: Range<Decoration>[] = [];
  for (const { from, to } of view.visibleRanges) {
    for (const { 0: all, 1: end, 2: name = "", 3: props = "", index } of state.sliceDoc(from, to).matchAll(tag)) {
      const start = from + index;
      found.push(decorationOf({ name, props, isEnd: end === "/", all }, state, start).range(start, start + all.length));
    }
  }
  return RangeSet.of(found, true);
}

type TagText = { name: string; props: string; isEnd: boolean; all: string };

function decorationOf({ name, props, isEnd, all }: TagText, state: EditorState, start: number): Decoration {
  const { from, to } = state.selection.main;
  const isMet = from <= start + all.length && to >= start;
  if (isMet || (name !== "Claim" && name !== "Plain") || all.includes("\n")) return marks[name] ?? plainMark;
  if (isEnd) return closing;
  if (name === "Plain") return opening;
  const claim = state.field(claimsInText).get(/is="([^"]*)"/.exec(props)?.[1] ?? "");
  const isKnown = claim !== undefined || state.field(claimsInText).size === 0;
  return Decoration.replace({ widget: new Chip(claim ? inShort(claim) : isKnown ? "…" : "no such claim", isKnown) });
}

const marks: Record<string, Decoration> = Object.fromEntries(
  Object.entries(tags).map(([name, { place }]) => [name, Decoration.mark({ class: `desk-tag desk-tag-${place}` })]),
);
const plainMark = Decoration.mark({ class: "desk-tag" });

/** What stands in the place of a claim's first tag. */
class Chip extends WidgetType {
  readonly words: string;
  readonly isKnown: boolean;
  constructor(words: string, isKnown: boolean) {
    super();
    this.words = words;
    this.isKnown = isKnown;
  }
  override eq(other: Chip) {
    return other.words === this.words && other.isKnown === this.isKnown;
  }
  toDOM() {
    const chip = document.createElement("span");
    chip.className = this.isKnown ? "desk-chip" : "desk-chip desk-chip-unknown";
    chip.textContent = this.words;
    return chip;
  }
  override ignoreEvent() {
    return false;
  }
}

class Bracket extends WidgetType {
  readonly sign: string;
  constructor(sign: string) {
    super();
    this.sign = sign;
  }
  override eq(other: Bracket) {
    return other.sign === this.sign;
  }
  toDOM() {
    const bracket = document.createElement("span");
    bracket.className = "desk-bracket";
    bracket.textContent = this.sign;
    return bracket;
  }
  override ignoreEvent() {
    return false;
  }
}

const opening = Decoration.replace({ widget: new Bracket("‹") });
const closing = Decoration.replace({ widget: new Bracket("›") });
