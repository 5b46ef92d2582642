import { fill } from "./fill";
import { fitFrame } from "./fitFrame";
import { layOutAhead } from "./layOutAhead";
import { lowFrame } from "./lowFrame";
import { forgetParts } from "./measureParts";
import { motionOff } from "./motionOff";
import { movesItself } from "./movesItself";
import { overflows } from "./overflows";
import { postHeight } from "./postHeight";
import { Stage } from "./Stage";
import { type Step, stepsOf } from "./stepsOf";
import { swipes } from "./swipes";

const byKey: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1 };

/**
 * <story-embed>: a scene as a stepper, for a frame on another site: one step at a time, by its buttons, the left and
 * right arrow keys or a swipe. The address may name the step to begin with. It tells the page around it how tall it is.
 */
export class StoryEmbed extends HTMLElement {
  #steps: Step[] = [];
  #index = -1;
  #stage = new Stage();
  #size = new ResizeObserver(() => this.#forget());
  #connection = new AbortController();

  connectedCallback() {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    this.#steps = stepsOf(this);
    // What the reader asked for is read out; nothing changes here that they did not ask for.
    this.querySelector(".steps")?.setAttribute("aria-live", "polite");
    this.addEventListener("click", ({ target }) => this.#press(target), { signal });
    addEventListener("keydown", (event) => this.#type(event), { signal });
    addEventListener("hashchange", () => this.#show(this.#named()), { signal });
    swipes(this, signal, (by) => this.#show(this.#index + by));
    layOutAhead(
      this,
      this.#steps.map(({ still }) => still),
      signal,
      async (still) => {
        if ((await overflows(still, () => this.#forget())) && !lowFrame()) this.dataset.loose = "";
      },
    );
    this.#size.observe(this);
    document.fonts.addEventListener("loadingdone", () => this.#forget(), { signal });
    this.#show(Math.max(0, this.#named()));
    postHeight(signal);
    fitFrame(signal);
  }

  disconnectedCallback() {
    this.#connection.abort();
    this.#size.disconnect();
    this.#forget();
    this.#index = -1;
    delete this.dataset.step;
    this.querySelector(".steps")?.removeAttribute("aria-live");
    this.#stage.show();
    for (const { words } of this.#steps) words.removeAttribute("data-current");
  }

  /** What was measured of the stills holds no more. */
  #forget() {
    this.#stage.settle();
    for (const { still } of this.#steps) forgetParts(still);
  }

  #named() {
    return this.#steps.findIndex(({ id }) => `#${encodeURIComponent(id)}` === location.hash);
  }

  #press(target: EventTarget | null) {
    const button = target instanceof Element ? target.closest<HTMLElement>("[data-go]") : null;
    if (button) this.#show(this.#index + Number(button.dataset.go));
  }

  #type(event: KeyboardEvent) {
    const by = byKey[event.key];
    if (!by || movesItself(event.target) || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.#show(this.#index + by);
  }

  #show(index: number) {
    const to = this.#steps[index];
    if (!to || index === this.#index) return;
    this.#index = index;
    this.dataset.step = to.id;
    for (const { words } of this.#steps) words.toggleAttribute("data-current", words === to.words);
    if (motionOff()) this.#stage.show(to.still);
    else this.#stage.go(to.still);

    const count = this.querySelector<HTMLElement>("[data-count]");
    if (count) count.textContent = fill(count.dataset.count, index + 1, this.#steps.length);
    for (const button of this.querySelectorAll<HTMLElement>("[data-go]")) {
      // Not disabled, which would take the focus from who has come to the end.
      button.setAttribute("aria-disabled", String(!this.#steps[index + Number(button.dataset.go)]));
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "story-embed": StoryEmbed;
  }
}
