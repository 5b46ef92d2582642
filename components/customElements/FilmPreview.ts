import { motionOff, savesData } from "./motionOff";

/** ms that its step is read before it is fetched: whoever scrolls past it pays nothing. */
const DWELL = 300;
/** ms after which it ends, however slowly it comes: what moves for longer must have a button that stops it. */
const MOST = 5000;

/** Those that have been seen since the page was loaded: the steps of one film show its preview once. */
const seen = new Set<string>();

const asksForLess = matchMedia("(prefers-reduced-motion: reduce), (prefers-reduced-data: reduce)");

/**
 * <film-preview src>: plays a silent excerpt of a film over its poster, once, while its still is the active one and on the
 * screen; never where the reader wants no movement or saves data. Without script it is empty, so that nothing can fetch it.
 * The video is in a shadow root: a scene takes each change of what stands in it for a new text, and would measure it anew.
 */
export class FilmPreview extends HTMLElement {
  #root = this.attachShadow({ mode: "open" });
  #watching = new AbortController();
  #onScreen = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #video: HTMLVideoElement | undefined;

  connectedCallback() {
    this.#watching = new AbortController();
    const { signal } = this.#watching;
    const still = this.closest(".still");
    const film = this.parentElement?.querySelector("[controls]");
    if (!still || !film) return;
    const judge = () => {
      const isRead = this.#onScreen && still.matches("[data-active]");
      if (!isRead || asksForLess.matches || motionOff() || savesData()) this.#stop();
      else this.#await();
    };
    const active = new MutationObserver(judge);
    active.observe(still, { attributeFilter: ["data-active"] });
    const view = new IntersectionObserver(
      (entries) => {
        this.#onScreen = (entries.at(-1)?.intersectionRatio ?? 0) >= 0.75;
        judge();
      },
      { threshold: 0.75 },
    );
    view.observe(this);
    film.addEventListener(
      "play",
      () => {
        seen.add(this.#src);
        this.#stop();
      },
      { signal },
    );
    addEventListener("story:motion", judge, { signal });
    asksForLess.addEventListener("change", judge, { signal });
    signal.addEventListener("abort", () => {
      active.disconnect();
      view.disconnect();
      this.#stop();
    });
  }

  disconnectedCallback() {
    this.#watching.abort();
  }

  get #src() {
    return this.getAttribute("src") ?? "";
  }

  #await() {
    if (this.#video || seen.has(this.#src)) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#play(), DWELL);
  }

  #play() {
    const video = document.createElement("video");
    const silent = { muted: true, defaultMuted: true, playsInline: true, disableRemotePlayback: true };
    Object.assign(video, { ...silent, preload: "none", ariaHidden: "true", tabIndex: -1, src: this.#src });
    // The poster is seen through it until there is a frame to be seen.
    Object.assign(video.style, { inlineSize: "100%", blockSize: "100%", objectFit: "cover", visibility: "hidden" });
    const stop = () => video === this.#video && this.#stop();
    video.addEventListener(
      "playing",
      () => {
        seen.add(this.#src);
        video.style.visibility = "";
        this.#timer = setTimeout(stop, MOST);
      },
      { once: true },
    );
    video.addEventListener("ended", stop);
    this.#video = video;
    this.#root.append(video);
    // A browser that lets nothing play by itself, or a file that does not come, leaves the poster.
    video.play().catch(stop);
  }

  /** Ends it, or the wait for it, and what of it is still on its way. */
  #stop() {
    clearTimeout(this.#timer);
    this.#video?.removeAttribute("src");
    this.#video?.load();
    this.#video?.remove();
    this.#video = undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "film-preview": FilmPreview;
  }
}
