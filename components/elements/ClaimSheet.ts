import { type ClaimRecord, fetchRecord } from "./fetchRecord";
import { isPlainClick } from "./isPlainClick";
import { Sheet } from "./Sheet";

/** <claim-sheet>: a tap on a figure shows its record, taken from the record's own page, over the words it stands in. */
export class ClaimSheet extends Sheet {
  protected readonly links = "a[data-claim]";
  #address = "";
  #title = document.title;

  connectedCallback() {
    super.connectedCallback();
    this.addEventListener("click", this.#act);
    if (!navigator.share) this.querySelector("[data-do=share]")?.setAttribute("hidden", "");
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.removeEventListener("click", this.#act);
  }

  protected fill(address: string) {
    this.#address = address;
    this.#title = document.title;
    this.querySelector("[data-do=open]")?.setAttribute("href", address);
    this.#say("");
    this.#show(["Fetching the record…"], []);
    const isWanted = () => this.#address === address && this.dialog?.open;
    fetchRecord(address).then(
      (record) => isWanted() && this.#tell(record),
      // The link itself still leads there, and takes the place of the sheet in the history.
      () => isWanted() && location.replace(address),
    );
  }

  #tell({ title, parts: [heading, ...facts] }: ClaimRecord) {
    this.#title = title;
    this.#show(heading?.cloneNode(true).childNodes ?? [], facts);
  }

  /** A heading that takes the focus is read out: that of the record, once it is there, as well as the word to wait. */
  #show(heading: Iterable<Node | string>, facts: readonly Element[]) {
    const title = document.createElement("h2");
    title.id = "claim-heading";
    title.tabIndex = -1;
    title.append(...heading);
    const body = this.querySelector(".sheet-body");
    body?.replaceChildren(title, ...facts.map((fact) => document.importNode(fact, true)));
    body?.toggleAttribute("aria-busy", facts.length === 0);
    body?.scrollTo(0, 0);
    title.focus({ preventScroll: true });
  }

  #act = (event: MouseEvent) => {
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>("a, button") : null;
    if (target?.dataset.do === "copy") this.#copy();
    else if (target?.dataset.do === "share") this.#share();
    else if (target instanceof HTMLAnchorElement && /\/record\/[^/]+\/$/.test(target.pathname)) {
      if (target.dataset.do || !isPlainClick(event)) return;
      event.preventDefault();
      this.change(target.href);
    }
  };

  #share() {
    // A reader who thinks better of it has not failed.
    navigator.share({ title: this.#title, url: this.#address }).catch(() => {});
  }

  async #copy() {
    try {
      await navigator.clipboard.writeText(`${this.#title} ${this.#address}`);
      this.#say("Link copied");
    } catch {
      this.#say(this.#address);
    }
  }

  #say(words: string) {
    const status = this.querySelector("[role=status]");
    if (status) status.textContent = words;
    if (words === "Link copied")
      setTimeout(() => this.isConnected && status?.textContent === words && this.#say(""), 4000);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "claim-sheet": ClaimSheet;
  }
}
