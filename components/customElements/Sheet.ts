import { isPlainClick } from "./isPlainClick";

/** What the history keeps of an open sheet: which, and for which address. */
type Entry = { sheet: string; address: string };

/**
 * A dialog that links of the page open. An open sheet is an entry of the history, so that Back closes it, Forward opens
 * it again, and a page that is reloaded, or come back to from a link in the sheet, is as it was left.
 */
export abstract class Sheet extends HTMLElement {
  #connection = new AbortController();
  #opener: HTMLElement | undefined;

  /** The links that open it. */
  protected abstract readonly links: string;
  /** Makes ready what a link asked for. */
  protected abstract fill(address: string): void;

  connectedCallback() {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    document.addEventListener("click", (event) => this.#asked(event), { signal });
    addEventListener("popstate", () => this.#follow(), { signal });
    addEventListener("popstate", () => setTimeout(scrollAsEver), { signal });
    addEventListener("pageshow", ({ persisted }) => persisted && this.#follow(), { signal });
    this.dialog?.addEventListener("close", () => this.#closed(), { signal });
    for (const link of document.querySelectorAll(this.links)) link.setAttribute("aria-haspopup", "dialog");
    this.#follow();
  }

  disconnectedCallback() {
    this.#connection.abort();
    this.dialog?.close();
    for (const link of document.querySelectorAll(this.links)) link.removeAttribute("aria-haspopup");
  }

  protected get dialog() {
    return this.querySelector("dialog");
  }

  /** Shows what an address asks for in place of what is shown. */
  protected change(address: string) {
    try {
      history.replaceState({ sheet: this.localName, address } satisfies Entry, "");
    } catch {
      // The browser has had enough of changes: a reload would show what the sheet was opened for.
    }
    this.fill(address);
  }

  #asked(event: MouseEvent) {
    if (!(event.target instanceof Element)) return;
    if (event.target === this.dialog || (this.contains(event.target) && event.target.closest("[data-close]"))) {
      this.dialog?.close();
      return;
    }
    const link = event.target.closest<HTMLAnchorElement>(this.links);
    if (!link || !this.dialog || !isPlainClick(event)) return;
    // The page does not scroll under a sheet: on the way back it is to be left where it is.
    history.scrollRestoration = "manual";
    try {
      history.pushState({ sheet: this.localName, address: link.href } satisfies Entry, "");
    } catch {
      return; // the browser has had enough of changes; the link itself still leads there
    } finally {
      history.scrollRestoration = "auto";
    }
    event.preventDefault();
    this.#opener = link;
    this.#follow();
  }

  /** The history alone says whether the sheet is open. */
  #follow() {
    const { sheet, address = "" } = (history.state ?? {}) as Partial<Entry>;
    const ours = sheet === this.localName;
    if (!ours) {
      this.dialog?.close();
      return;
    }
    const { documentElement: root } = document;
    root.toggleAttribute("data-gutter", innerWidth > root.clientWidth);
    if (!this.dialog?.open) this.dialog?.showModal();
    this.fill(address);
  }

  #closed() {
    if ((history.state as Partial<Entry> | null)?.sheet === this.localName) history.back();
    this.#opener?.focus({ preventScroll: true });
  }
}

/** The browser looks at this only once it has told of the way back. */
function scrollAsEver() {
  history.scrollRestoration = "auto";
}
