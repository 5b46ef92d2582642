import { fill } from "./fill";
import { sceneBeingRead } from "./sceneBeingRead";

/**
 * <story-bar>: while a scene is being read, shows where in it the reader is, with a way to the step before and after.
 * `data-away` is on it while the reader scrolls down on a phone on its side, where every line counts.
 */
export class StoryBar extends HTMLElement {
  #connection = new AbortController();

  connectedCallback() {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    document.addEventListener("story:step", () => this.#show(), { signal });
    document.addEventListener("story:leave", () => this.#show(), { signal });
    this.addEventListener("click", ({ target }) => this.#go(target), { signal });
    this.addEventListener("focusin", () => this.removeAttribute("data-away"), { signal });
    this.#stepAside(signal);
    this.#show();
  }

  disconnectedCallback() {
    this.#connection.abort();
    this.removeAttribute("data-away");
    this.#swap(false);
  }

  #show() {
    const step = sceneBeingRead()?.step;
    if (step) {
      const count = this.querySelector<HTMLElement>("[data-count]");
      if (count) count.textContent = fill(count.dataset.count, step.index + 1, step.count);
      for (const button of this.querySelectorAll<HTMLButtonElement>("[data-go]")) {
        const goal = step.index + Number(button.dataset.go);
        button.disabled = goal < 0 || goal >= step.count;
      }
    }
    this.#swap(step !== undefined);
  }

  #swap(reading: boolean) {
    this.querySelector(".bar-steps")?.toggleAttribute("hidden", !reading);
    this.querySelector(".bar-place")?.toggleAttribute("hidden", reading);
  }

  #go(target: EventTarget | null) {
    const button = target instanceof Element ? target.closest<HTMLElement>("[data-go]") : null;
    const scene = sceneBeingRead();
    if (button && scene) scene.goTo(scene.heading + Number(button.dataset.go));
  }

  #stepAside(signal: AbortSignal) {
    const low = matchMedia("(max-height: 33.99em) and (orientation: landscape)");
    let last = scrollY;
    const scrolled = () => {
      const now = scrollY;
      this.toggleAttribute("data-away", now > last && !this.matches(":focus-within"));
      last = now;
    };
    const turned = () => {
      this.removeAttribute("data-away");
      removeEventListener("scroll", scrolled);
      if (low.matches) addEventListener("scroll", scrolled, { passive: true, signal });
    };
    low.addEventListener("change", turned, { signal });
    turned();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "story-bar": StoryBar;
  }
}
