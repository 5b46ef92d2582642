import { isPlainClick } from "./isPlainClick";
import type { KeepOffline } from "./offline/KeepOffline";
import { Sheet } from "./Sheet";

/** <chapter-sheet>: the chapters and the reader's settings, opened by the bar's "Chapters". */
export class ChapterSheet extends Sheet {
  protected readonly links = "a.bar-chapters";

  connectedCallback() {
    super.connectedCallback();
    this.addEventListener("click", this.#leave);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.removeEventListener("click", this.#leave);
  }

  /** What keeps a story comes with a module of its own: few readers ask for it. Where it does not come, nothing is offered. */
  protected fill() {
    const control = this.querySelector<KeepOffline>("keep-offline");
    const { module } = control?.dataset ?? {};
    if (module && navigator.serviceWorker) {
      // Its name is made when a site is published, which the bundler of `npm run dev` need not know.
      import(/* turbopackIgnore: true */ module).then(
        () => control?.show(),
        () => {},
      );
    }
  }

  /** Back from another chapter leads to the words that were left, not to the sheet over them. */
  #leave = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (!link || !isPlainClick(event)) return;
    event.preventDefault();
    if (link.pathname === location.pathname) this.dialog?.close();
    else location.replace(link.href);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "chapter-sheet": ChapterSheet;
  }
}
