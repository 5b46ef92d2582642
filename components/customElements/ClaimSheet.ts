import { type ClaimRecord, fetchRecord } from "./fetchRecord";
import { isPlainClick } from "./isPlainClick";
import { Sheet } from "./Sheet";

/** <claim-sheet>: a tap on a figure shows its record, taken from the record's own page, over the words it stands in. */
export class ClaimSheet extends Sheet {
  protected readonly links = "a[data-claim]";
  #address = "";

  connectedCallback() {
    super.connectedCallback();
    this.addEventListener("click", this.#act);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.removeEventListener("click", this.#act);
  }

  protected fill(address: string) {
    this.#address = address;
    this.querySelector("[data-do=open]")?.setAttribute("href", address);
    this.#hand(document.title);
    this.#show([this.dataset.fetching ?? ""], []);
    const isWanted = () => this.#address === address && this.dialog?.open;
    fetchRecord(address).then(
      (record) => isWanted() && this.#tell(record),
      // The link itself still leads there, and takes the place of the sheet in the history.
      () => isWanted() && location.replace(address),
    );
  }

  #tell({ title, parts: [heading, ...facts] }: ClaimRecord) {
    this.#hand(title);
    this.#show(heading?.cloneNode(true).childNodes ?? [], facts);
  }

  /** What is shared from the sheet is the record, and not the page behind it. */
  #hand(title: string) {
    const share = this.querySelector("share-button");
    if (!share) return;
    Object.assign(share.dataset, { title, path: new URL(this.#address).pathname });
    share.clear();
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
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (!link || link.dataset.do || !/\/record\/[^/]+\/$/.test(link.pathname) || !isPlainClick(event)) return;
    event.preventDefault();
    this.change(link.href);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "claim-sheet": ClaimSheet;
  }
}
