import { fill } from "../fill";
import { areClipsKept, dropClips, keepClips } from "./clips";
import { fetchStory, NotKept, type Reason } from "./fetchStory";
import type { KeepWords } from "./KeepWords";
import { dropKept, findKept, keepStory } from "./kept";
import { shareSent } from "./shareSent";
import { startWorker, workerOf } from "./startWorker";

/** Which of its words says why nothing was kept. */
const why: Record<Reason, keyof KeepWords> = {
  "broken off": "broken",
  gone: "gone",
  "no room": "full",
  denied: "denied",
  stopped: "stopped",
};

type State = "not kept" | "older kept" | "kept" | "kept with clips";

type Action = [label: string, act: () => Promise<void>];

/**
 * <keep-offline>: keeps the whole story on the reader's device, and nothing before they ask. Publishing writes its size as
 * it is sent (`data-kb`) and in bytes unzipped (`data-text` of them text, `data-all`), and around it where the story's file
 * is (`data-file`). Films and sounds do not come with it: they are kept where a reader asks for them too (`data-clips`, their
 * addresses, and `data-clips-kb`).
 */
export class KeepOffline extends HTMLElement {
  #coming: AbortController | undefined;

  /** Says how things stand; called whenever the reader comes to look. */
  async show(): Promise<void> {
    if (this.#coming) return;
    const { kept, older, withClips } = this.#words;
    const says: Record<State, string> = { "not kept": "", "older kept": older, kept, "kept with clips": withClips };
    await this.#tell(says[await this.#look()]);
  }

  get #words() {
    return JSON.parse(fill(this.dataset.words, this.dataset.kb, this.dataset.clipsKb)) as KeepWords;
  }

  get #story() {
    return this.#page.story ?? "";
  }

  get #file() {
    return this.#page.file ?? "";
  }

  get #clips() {
    return this.dataset.clips?.split(" ") ?? [];
  }

  get #page() {
    return this.closest<HTMLElement>("[data-story]")?.dataset ?? {};
  }

  /** A copy that nothing answers with is of no use. One kept since the page was loaded is not older than the page. */
  async #look(): Promise<State> {
    try {
      const kept = (await workerOf(this.#story)) && (await findKept(this.#story));
      if (!kept) return "not kept";
      if (kept.address !== this.#file && kept.since <= performance.timeOrigin) return "older kept";
      const all = this.#clips.length > 0 && (await areClipsKept(this.#story, this.#clips));
      return all ? "kept with clips" : "kept";
    } catch {
      return "not kept";
    }
  }

  async #tell(words: string): Promise<void> {
    const { keep, newer, clips, ...say } = this.#words;
    const fetch = () => this.#keep();
    const more: Action[] = this.#clips.length > 0 ? [[clips, () => this.#keepClips()]] : [];
    const remove: Action = [say.remove, () => this.#remove()];
    const actions: Record<State, Action[]> = {
      "not kept": [[keep, fetch]],
      "older kept": [[newer, fetch], remove],
      kept: [...more, remove],
      "kept with clips": [remove],
    };
    this.#draw(words, actions[await this.#look()]);
  }

  async #keep(): Promise<void> {
    const say = this.#words;
    const before = await this.#look();
    const left = before === "not kept" ? say.nothing : say.olderStays;
    await this.#fetch({ fetching: say.fetching, left }, async (signal) => {
      try {
        const file = await fetchStory(this.#file, signal, (bytes) => this.#progress(this.#share(bytes)));
        await startWorker(this.#story);
        await keepStory(this.#story, this.#file, file);
      } catch (error) {
        if (before === "not kept") await this.#drop();
        throw error;
      }
    });
  }

  async #keepClips(): Promise<void> {
    const say = this.#words;
    const all = Number(this.dataset.clipsKb) * 1000;
    await this.#fetch({ fetching: say.fetchingClips, left: say.withoutClips }, (signal) =>
      keepClips(this.#story, this.#clips, signal, (bytes) => this.#progress(Math.min(1, bytes / all))),
    );
  }

  /** Says how it goes while something comes that can be stopped, and how things stand then; `left`, where it did not come. */
  async #fetch(words: { fetching: string; left: string }, come: (signal: AbortSignal) => Promise<void>): Promise<void> {
    const say = this.#words;
    this.#coming = new AbortController();
    this.#draw(words.fetching, [[say.stop, async () => this.#coming?.abort()]], 0);
    const failed = await come(this.#coming.signal).then(
      () => undefined,
      (error) => say[why[error instanceof NotKept ? error.reason : "denied"]],
    );
    this.#coming = undefined;
    await (failed === undefined ? this.show() : this.#tell(`${failed} ${words.left}`));
  }

  async #remove(): Promise<void> {
    await this.#drop();
    const { removed, stays } = this.#words;
    await this.#tell((await this.#look()) === "not kept" ? removed : stays);
  }

  async #drop(): Promise<void> {
    await workerOf(this.#story)
      .then((worker) => worker?.unregister())
      .catch(() => {});
    await dropKept(this.#story).catch(() => {});
    await dropClips(this.#story).catch(() => {});
  }

  #share(bytes: number): number {
    const { text, all, kb } = this.dataset;
    return shareSent(bytes, { text: Number(text), all: Number(all), sent: Number(kb) * 1000 });
  }

  /** The bar moves with every piece that comes; words, which are spoken, come once between beginning and end. */
  #progress(share: number) {
    const [bar, status] = [this.querySelector("progress"), this.querySelector("[role=status]")];
    if (bar) bar.value = share;
    if (status && share >= 0.5 && share < 1) status.textContent = this.#words.half;
  }

  /** The words stay the same element, so that a change of them is spoken. */
  #draw(words: string, actions: Action[], share?: number) {
    const hadFocus = this.contains(document.activeElement);
    const status = this.querySelector<HTMLElement>("[role=status]") ?? document.createElement("span");
    status.setAttribute("role", "status");
    status.textContent = words;
    // Without words it stays where a screen reader listens, and takes no room.
    status.style.position = words === "" ? "absolute" : "";
    const bar = Object.assign(document.createElement("progress"), { value: share ?? 0, ariaLabel: this.#words.bar });
    Object.assign(bar.style, { inlineSize: "6rem", accentColor: "var(--indigo)" });
    const buttons = actions.map(([label, act]) => {
      const button = Object.assign(document.createElement("button"), { type: "button", textContent: label });
      button.addEventListener("click", act, { once: true });
      return button;
    });
    if (!status.isConnected) this.append(status);
    for (const child of [...this.children]) if (child !== status) child.remove();
    this.append(...(share === undefined ? [] : [bar]), ...buttons);
    if (hadFocus) buttons[0]?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "keep-offline": KeepOffline;
  }
}
