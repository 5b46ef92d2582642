import { chaptersRead, storyHere } from "./reading";

/** <story-ticks>: a list of chapters in which those that were read to the end bear a tick. */
export class StoryTicks extends HTMLElement {
  #connection = new AbortController();

  connectedCallback() {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    addEventListener("story:read", () => this.#show(), { signal });
    addEventListener("pageshow", () => this.#show(), { signal });
    this.#show();
  }

  disconnectedCallback() {
    this.#connection.abort();
    for (const tick of this.querySelectorAll(".tick")) tick.remove();
  }

  #show() {
    const read = chaptersRead(storyHere() ?? "");
    for (const link of this.querySelectorAll<HTMLElement>("[data-chapter]")) {
      if (!read.includes(link.dataset.chapter ?? "") || link.querySelector(".tick")) continue;
      const tick = Object.assign(document.createElement("span"), { className: "tick" });
      tick.append(
        Object.assign(document.createElement("span"), { className: "hidden", textContent: this.dataset.read }),
      );
      link.append(tick);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "story-ticks": StoryTicks;
  }
}
