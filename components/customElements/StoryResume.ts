import { fill } from "./fill";
import { chaptersRead, keepLastPlace, lastPlace, type Place, storyHere } from "./reading";

/**
 * <story-resume>: offers to read on where the reader was, on the cover and at a chapter's top. Offers only: it never
 * scrolls by itself, and says nothing on an address that leads to a place of its own.
 */
export class StoryResume extends HTMLElement {
  connectedCallback() {
    addEventListener("pageshow", this.#offer);
    this.#offer();
  }

  disconnectedCallback() {
    removeEventListener("pageshow", this.#offer);
    this.replaceChildren();
  }

  #offer = () => {
    const story = storyHere();
    const place = story && !location.hash ? lastPlace(story) : undefined;
    const { chapter } = this.dataset;
    this.replaceChildren();
    if (story && place && !chapter) this.#onCover(story, place);
    else if (story && place?.step && place.chapter === chapter) this.#inChapter(story, place);
    document.documentElement.toggleAttribute("data-resume", this.hasChildNodes());
  };

  /** A chapter that was read to its end is done with: the one after it is where to go on. */
  #onCover(story: string, place: Place) {
    const chapters = [...document.querySelectorAll<HTMLAnchorElement>("story-ticks a[data-chapter]")];
    const at = chapters.findIndex(({ dataset }) => dataset.chapter === place.chapter);
    const done = !place.step && chaptersRead(story).includes(place.chapter);
    const link = chapters[done ? at + 1 : at];
    if (at < 0 || !link) return;
    const title = link.firstChild?.textContent ?? "";
    this.replaceChildren(linkTo(link.href + fragment(place), this.#words(place, title)));
  }

  #inChapter(story: string, place: Place) {
    const close = Object.assign(document.createElement("button"), { type: "button", textContent: "×" });
    close.setAttribute("aria-label", this.dataset.close ?? "");
    close.addEventListener("click", () => {
      keepLastPlace(story, { chapter: place.chapter });
      this.#offer();
    });
    this.replaceChildren(linkTo(fragment(place), this.#words(place)), close);
  }

  #words({ step, index = 0, count }: Place, chapter = "") {
    return fill(step ? this.dataset.step : this.dataset.to, chapter, index + 1, count);
  }
}

const fragment = ({ step }: Place) => (step ? `#${encodeURIComponent(step)}` : "");
const linkTo = (href: string, textContent: string) => Object.assign(document.createElement("a"), { href, textContent });

declare global {
  interface HTMLElementTagNameMap {
    "story-resume": StoryResume;
  }
}
