import { fill } from "./fill";
import { sceneBeingRead } from "./sceneBeingRead";

/**
 * <share-button>: hands an address on, with what it is called. A button `data-do=share` opens the system's own sheet
 * where the browser has one; `data-do=copy`, and the other where it has none, copies; and where that is refused the
 * address is shown, to be copied by hand.
 * `data-path` is an address of this site, `data-title` what it is called. Without a path: this page, at the step that is
 * being read. In a quotation its words are copied too, in the marks of `data-quote`; beside a piece of code that is what
 * is copied. `data-said` is what it says then.
 */
export class ShareButton extends HTMLElement {
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback() {
    this.addEventListener("click", this.#act);
    const [share, copy] = ["share", "copy"].map((way) => this.querySelector(`[data-do=${way}]`));
    if (copy && !navigator.share) share?.setAttribute("hidden", "");
    const code = this.#code;
    if (code) code.textContent = code.textContent?.replace('src="/', `src="${location.origin}/`) ?? "";
  }

  disconnectedCallback() {
    this.removeEventListener("click", this.#act);
    clearTimeout(this.#timer);
  }

  get #code() {
    return this.closest("details")?.querySelector("code");
  }

  /** What was said of the last address is not true of the next. */
  clear() {
    this.#say("");
  }

  #act = ({ target }: MouseEvent) => {
    const way = target instanceof Element && target.closest<HTMLElement>("button")?.dataset.do;
    if (way) this.#handOn(way === "share");
  };

  async #handOn(bySheet: boolean) {
    const { title = document.title } = this.dataset;
    const url = this.#address();
    this.#say("");
    try {
      if (bySheet && navigator.share) return await navigator.share({ title, url });
    } catch (error) {
      // A reader who thinks better of it has not failed; a browser that refuses may still copy.
      if ((error as DOMException).name === "AbortError") return;
    }
    try {
      await navigator.clipboard.writeText(this.#code?.textContent ?? `${this.#quotation()}${title} ${url}`);
      this.#say(this.dataset.said ?? "");
      this.#timer = setTimeout(() => this.#say(""), 4000);
    } catch {
      this.#say(url);
    }
  }

  #address() {
    const { href } = document.querySelector<HTMLLinkElement>("link[rel=canonical]") ?? location;
    const { path = "" } = this.dataset;
    const url = new URL(path, href);
    url.search = "";
    url.hash = (!path && sceneBeingRead()?.step?.step) || "";
    return url.href;
  }

  #quotation() {
    const words = this.closest("figure")?.querySelector("blockquote")?.textContent;
    return words ? `${fill(this.dataset.quote, words.trim())} ` : "";
  }

  #say(words: string) {
    clearTimeout(this.#timer);
    const status = this.querySelector("[role=status]");
    if (status) status.textContent = words;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "share-button": ShareButton;
  }
}
