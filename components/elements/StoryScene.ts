import { activeStep } from "./activeStep";
import { type Change, change } from "./motion";
import { motionOff } from "./motionOff";
import { scroller } from "./scroller";
import type { StoryStep } from "./storyStep";
import { whenAtRest } from "./whenAtRest";

type Step = { id: string; anchor: HTMLElement; still: HTMLElement; words: HTMLElement };

/**
 * <story-scene>: while the scene is pinned, shows the still of the step that is being read, and says which it is: in
 * `data-step`, and by the events of storyStep.ts. Which step is active follows from the scroll position alone.
 */
export class StoryScene extends HTMLElement {
  #steps: Step[] = [];
  /** The active step; -1 while the scene is stacked. */
  #index = -1;
  #stage = "";
  #reading = false;
  #change: Change | undefined;
  #goal: number | undefined;
  #arrival = new AbortController();
  #watching = new AbortController();
  #children = new MutationObserver(() => this.#watch());

  connectedCallback() {
    this.#children.observe(this, { childList: true, subtree: true });
    this.#watch();
  }

  disconnectedCallback() {
    this.#children.disconnect();
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
    this.#arrival.abort();
    this.#arrival = new AbortController();
    this.#goal = index;
    step.anchor.scrollIntoView({ behavior: far || motionOff() ? "instant" : "smooth" });
    whenAtRest(150, this.#arrival.signal, () => {
      this.#arrival.abort();
      this.#goal = undefined;
      this.#update();
      if (this.#index === index || this.#index < 0) step.words.focus({ preventScroll: true });
    });
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
    scroller({ scene: this, steps: words, line: () => lineOf(this), alarm: () => this.#update() }, signal);
    addEventListener("beforeprint", () => this.#change?.end(), { signal });
    this.#update();
  }

  #unwatch() {
    this.#watching.abort();
    this.#arrival.abort();
    this.#goal = undefined;
    this.#stack();
    this.#steps = [];
  }

  #update() {
    const line = lineOf(this);
    if (line === undefined) return this.#stack();
    const at = activeStep(
      this.#steps.map(({ words }) => words.getBoundingClientRect().top),
      line,
    );
    const before = this.#index;
    this.#show(arrivingAt(this.#steps) ?? Math.max(at, 0));
    const reading = at >= 0 && this.getBoundingClientRect().bottom > line;
    const news = reading !== this.#reading || (reading && before !== this.#index);
    this.#reading = reading;
    if (news) this.#tell();
  }

  /** The stage goes from still to still by one step; whatever else has happened, it is set. */
  #show(index: number) {
    const from = this.#steps[this.#index];
    const to = this.#steps[index];
    if (!to) return;
    const { offsetWidth, offsetHeight } = (from ?? to).still;
    const stage = `${offsetWidth} ${offsetHeight}`;
    const sameStage = stage === this.#stage;
    const byOne = Math.abs(index - this.#index) === 1 && document.readyState === "complete";
    this.#stage = stage;
    if (!sameStage) this.#change?.end();
    if (index === this.#index) return;

    this.#index = index;
    this.dataset.step = to.id;
    if (from && byOne && sameStage && !motionOff()) {
      this.#change = change(from.still, to.still, this.#change);
    } else {
      this.#change?.end();
      for (const { still } of this.#steps) still.toggleAttribute("data-active", still === to.still);
    }
  }

  #stack() {
    this.#change?.end();
    this.#index = -1;
    this.#stage = "";
    delete this.dataset.step;
    for (const { still } of this.#steps) still.removeAttribute("data-active");
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

function stepsOf(scene: HTMLElement): Step[] {
  return [...scene.querySelectorAll<HTMLElement>(".step")].flatMap((step) => {
    const [anchor, still, words] = [".anchor", ".still", ".words"].map((name) => step.querySelector<HTMLElement>(name));
    return anchor && still && words ? [{ id: anchor.id, anchor, still, words }] : [];
  });
}

/** scene.css alone says when a scene is pinned and where its trigger line is; px, from heights that no toolbar moves. */
function lineOf(scene: HTMLElement): number | undefined {
  const line = Number.parseFloat(getComputedStyle(scene).scrollPaddingTop);
  return line > 0 ? line : undefined;
}

/** On a page that has not yet scrolled to the step its address names (nor set :target), that step. */
function arrivingAt(steps: readonly Step[]): number | undefined {
  if (document.readyState === "complete" || scrollY > 0) return undefined;
  const index = steps.findIndex(({ id }) => `#${encodeURIComponent(id)}` === location.hash);
  return index < 0 ? undefined : index;
}

declare global {
  interface HTMLElementTagNameMap {
    "story-scene": StoryScene;
  }
}
