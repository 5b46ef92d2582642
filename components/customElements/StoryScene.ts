import { activeStep } from "./activeStep";
import { layOutAhead } from "./layOutAhead";
import { forgetParts } from "./measureParts";
import { motionOff } from "./motionOff";
import { onIdle } from "./onIdle";
import { onScrollEnd } from "./onScrollEnd";
import { overflows } from "./overflows";
import { restoreScrollAnchor } from "./restoreScrollAnchor";
import { Stage } from "./Stage";
import { scroller } from "./scroller";
import { type Step, stepsOf } from "./stepsOf";
import type { StoryStep } from "./storyStep";
import { triggerLine } from "./triggerLine";
import { whenNear } from "./whenNear";
import { whenParsed } from "./whenParsed";

/**
 * <story-scene>: while the scene is pinned, shows the still of the step that is being read, and says which it is: in
 * `data-step`, and by the events of storyStep.ts. Which step is active follows from the scroll position alone.
 */
export class StoryScene extends HTMLElement {
  #steps: Step[] = [];
  /** The active step; -1 while the scene is stacked. */
  #index = -1;
  /** Where the trigger line is and how wide the scene: with either, the size of the stage changes. */
  #layout = "";
  #reading = false;
  /** How much of the active step's words the reader has taken past the line. */
  #share = 0;
  /** While the scene is stacked, the step that was last in the middle of the screen at rest. */
  #middle: Step | undefined;
  #stage = new Stage();
  #goal: number | undefined;
  #arrival = new AbortController();
  #waiting = new AbortController();
  #watching = new AbortController();
  #children = new MutationObserver(() => {
    this.#forget();
    this.#begin();
  });
  #size = new ResizeObserver(() => {
    this.#forget();
    for (const { still } of this.#steps) if (still.matches("[data-ready]")) this.#hold(still);
  });

  connectedCallback() {
    this.#children.observe(this, { childList: true, subtree: true });
    this.#size.observe(this);
    this.#waiting = new AbortController();
    const { signal } = this.#waiting;
    const begin = () => this.#begin(true);
    whenNear(this, "25% 0px", begin);
    whenParsed(() => onIdle(10, signal, begin));
    this.#begin();
  }

  disconnectedCallback() {
    this.#waiting.abort();
    this.#children.disconnect();
    this.#size.disconnect();
    this.#unwatch();
  }

  /** The ids of the steps, in order. */
  get steps(): readonly string[] {
    return this.#steps.map(({ id }) => id);
  }

  /** The step the reader is in; nothing while the scene is stacked, or read no more or not yet. */
  get step(): StoryStep | undefined {
    const step = this.#reading ? this.#steps[this.#index] : undefined;
    return step && { scene: this.id, step: step.id, index: this.#index, count: this.#steps.length };
  }

  /** The step the reader is in, or is being taken to. */
  get heading(): number {
    return this.#goal ?? this.#index;
  }

  /** Takes the reader to a step, and the focus to its words once they are there. */
  goTo(index: number): void {
    const step = this.#steps[index];
    if (!step) return;
    const far = Math.abs(index - this.#index) > 1;
    this.#leaveGoal();
    this.#arrival = new AbortController();
    const { signal } = this.#arrival;
    this.#goal = index;
    step.anchor.scrollIntoView({ behavior: far || motionOff() ? "instant" : "smooth" });
    // A busy phone may halt on the way: only a longer rest elsewhere says that the reader has gone somewhere else.
    onScrollEnd(150, signal, () => {
      this.#update();
      if (this.#index !== index && this.#index >= 0) return;
      this.#leaveGoal();
      step.words.focus({ preventScroll: true });
    });
    onScrollEnd(1000, signal, () => this.#leaveGoal());
  }

  #leaveGoal() {
    this.#arrival.abort();
    this.#goal = undefined;
  }

  /**
   * To find where its steps are a scene has the browser lay out what has come of the page: a far one waits, its first still
   * shown by its style, until the page is whole and the browser idle. The one with the step that the address names does not.
   */
  #begin(now = arrivingAt(stepsOf(this)) !== undefined) {
    if (now) this.#waiting.abort();
    if (this.#waiting.signal.aborted) this.#watch();
  }

  #watch() {
    const steps = stepsOf(this);
    if (steps.length === this.#steps.length && steps.every(({ still }, i) => still === this.#steps[i]?.still)) return;
    this.#unwatch();
    this.#steps = steps;
    if (steps.length === 0) return;
    this.#watching = new AbortController();
    const { signal } = this.#watching;
    const words = steps.map((step) => step.words);
    scroller({ scene: this, steps: words, line: () => triggerLine(this), alarm: () => this.#update() }, signal);
    layOutAhead(
      this,
      steps.map(({ still }) => still),
      signal,
      (still) => this.#hold(still),
    );
    addEventListener("beforeprint", () => this.#stage.settle(), { signal });
    addEventListener("story:motion", () => motionOff() && this.#stage.settle(), { signal });
    document.fonts.addEventListener("loadingdone", () => this.#forget(), { signal });
    this.#update();
  }

  #unwatch() {
    this.#watching.abort();
    this.#leaveGoal();
    this.#stack();
    this.#steps = [];
  }

  #update() {
    const line = triggerLine(this);
    const loaded = document.readyState === "complete";
    const words = (this.#reading ? this.#steps[this.#index] : this.#middle)?.words;
    this.#middle = undefined;
    if (line === undefined) {
      const left = this.#reading;
      this.#stack();
      if (matchMedia("print").matches) return;
      if (left) words?.closest(".step")?.scrollIntoView({ behavior: "instant" });
      if (loaded) this.#middle = this.#steps.find(isInTheMiddle);
      this.#share = 0.05;
      return;
    }
    const layout = `${line} ${this.offsetWidth}`;
    const sameLayout = layout === this.#layout;
    this.#layout = layout;
    if (words && !sameLayout && loaded) restoreScrollAnchor(words, line, this.#share);

    const boxes = this.#steps.map((step) => step.words.getBoundingClientRect());
    const at = activeStep(
      boxes.map(({ top }) => top),
      line,
    );
    const before = this.#index;
    const index = arrivingAt(this.#steps) ?? Math.max(at, 0);
    this.#show(index, sameLayout);
    const box = boxes[at];
    const reading = box !== undefined && (boxes.at(-1)?.bottom ?? 0) > line;
    if (box) this.#share = (line - box.top) / box.height;
    const news = reading !== this.#reading || (reading && before !== this.#index);
    this.#reading = reading;
    if (news) this.#tell();
  }

  /** The stage goes from still to still by one step of the reader's; whatever else has happened, it is set. */
  #show(index: number, sameLayout: boolean) {
    const to = this.#steps[index];
    if (!sameLayout) this.#forget();
    if (!to || index === this.#index) return;

    const byOne = Math.abs(index - this.#index) === 1 && document.readyState === "complete";
    this.#index = index;
    this.dataset.step = to.id;
    if (byOne && sameLayout && !motionOff()) this.#stage.go(to.still);
    else this.#stage.show(to.still);
  }

  /** What was measured of the stills holds no more. */
  #forget() {
    this.#stage.settle();
    for (const { still } of this.#steps) forgetParts(still);
  }

  /** A stage that does not hold the words of one of its stills lets go of them all: they stand in the page, whole. */
  async #hold(still: HTMLElement) {
    if (!this.hasAttribute("data-pins") || !(await overflows(still, () => this.#forget()))) return;
    this.removeAttribute("data-pins");
    this.dataset.loose = "";
    this.#update();
  }

  #stack() {
    this.#stage.show();
    this.#index = -1;
    this.#layout = "";
    delete this.dataset.step;
    if (!this.#reading) return;
    this.#reading = false;
    this.#tell();
  }

  #tell() {
    const { step } = this;
    const [name, detail] = step ? ["story:step", step] : ["story:leave", { scene: this.id }];
    this.dispatchEvent(new CustomEvent(name as string, { bubbles: true, detail }));
  }
}

/** Whether, stacked, a step's still or words are in the middle of the screen. */
function isInTheMiddle({ still, words }: Step): boolean {
  const middle = innerHeight / 2;
  return still.getBoundingClientRect().top < middle && words.getBoundingClientRect().bottom > middle;
}

/** On a page that has not yet scrolled to the step its address names (nor set :target), that step. */
function arrivingAt(steps: readonly Step[]): number | undefined {
  if (document.readyState === "complete" || scrollY > 0) return undefined;
  const index = steps.findIndex(({ names }) => names.some((name) => `#${encodeURIComponent(name)}` === location.hash));
  return index < 0 ? undefined : index;
}

declare global {
  interface HTMLElementTagNameMap {
    "story-scene": StoryScene;
  }
}
