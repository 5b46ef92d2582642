import { motionOff } from "./motionOff";
import { stored } from "./stored";

/** <motion-switch>: "Movement: on / off", remembered. One stands beside the first panel of a page and one in its chapters sheet. */
export class MotionSwitch extends HTMLElement {
  #connection = new AbortController();

  connectedCallback() {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    this.addEventListener("click", () => this.#turn(), { signal });
    addEventListener("story:motion", () => this.#show(), { signal });
    addEventListener("pageshow", ({ persisted }) => persisted && this.#recall(), { signal });
    this.#show();
  }

  disconnectedCallback() {
    this.#connection.abort();
  }

  #turn() {
    const motion = motionOff() ? "on" : "off";
    stored.write("motion", motion);
    this.#set(motion);
  }

  /** A page that the browser had kept may be older than the reader's last word. */
  #recall() {
    const motion = stored.read("motion");
    if (motion === "on" || motion === "off") this.#set(motion);
  }

  #set(motion: "on" | "off") {
    document.documentElement.dataset.motion = motion;
    dispatchEvent(new Event("story:motion"));
  }

  #show() {
    const state = motionOff() ? "off" : "on";
    this.querySelector("[role=switch]")?.setAttribute("aria-checked", String(state === "on"));
    const words = this.querySelector<HTMLElement>("[data-state]");
    if (words) words.textContent = words.dataset[state] ?? "";
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "motion-switch": MotionSwitch;
  }
}
