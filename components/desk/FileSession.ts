import { type Conflict, mergeEdits } from "@/story/edit/mergeEdits";
import type { AskDesk } from "./askDesk";
import { keptWork } from "./keptWork";

export type Disk = { text: string; version: string };

/** Two hands changed the same places: what is on the disk now, and each place. */
export type Clash = { theirs: Disk; conflicts: Conflict[] };

/**
 * How an open file stands. `base`: the disk's version that `text` is made from; `told`: the last news, for the editor;
 * `failed`: what keeps it from being saved; `elsewhere`: another tab has it open, so this one only shows it.
 */
export type FileState = {
  base?: Disk;
  text: string;
  saving: boolean;
  told?: string;
  failed?: string;
  clash?: Clash;
  elsewhere: boolean;
};

const empty: FileState = { text: "", saving: false, elsewhere: false };

/** One file open in one tab: what is typed, saved, kept and taken in from the disk. It never lets go of a word that is not on the disk. */
export class FileSession {
  state = empty;
  readonly file: string;
  #ask: AskDesk;
  #changed: (state: FileState) => void;
  #opened = 0;

  constructor(file: string, ask: AskDesk, changed: (state: FileState) => void) {
    this.file = file;
    this.#ask = ask;
    this.#changed = changed;
  }

  /** Opens the file, and brings back what was not saved. `elsewhere`: it is open in another tab, whose work is not ours to show. */
  async open(elsewhere: boolean): Promise<void> {
    this.#opened += 1;
    const turn = this.#opened;
    await this.#try(async () => {
      const disk = await this.#ask("read", { file: this.file });
      if (turn !== this.#opened) return;
      this.#set({ ...empty, base: disk, text: disk.text, elsewhere });
      const kept = elsewhere ? undefined : keptWork.read(this.file);
      if (!kept || kept.text === disk.text) return;
      this.#set({ base: kept.base, text: kept.text, told: `Unsaved work of ${timeOf(kept.at)} is back.` });
      if (kept.base.version !== disk.version) this.takeIn(disk);
    });
  }

  type(text: string): void {
    const { base, elsewhere } = this.state;
    if (!base || elsewhere || text === this.state.text) return;
    this.#set({ text, told: undefined });
    this.#keep();
  }

  /** Puts the text on the disk. Where that has changed meanwhile, the two are made one first, or the editor is asked. */
  async save(): Promise<void> {
    const { saving, clash, elsewhere } = this.state;
    if (saving || clash || elsewhere || !this.state.base) return;
    this.#set({ saving: true });
    await this.#try(async () => {
      // Somebody who saves as often as we do cannot keep us here for ever.
      for (let time = 0; time < 5; time++) {
        const { base, text } = this.state;
        if (!base) return;
        const { saved, ...disk } = await this.#ask("save", { file: this.file, base: base.version, text });
        if (saved) {
          this.#set({ base: disk, failed: undefined, told: "Saved." });
          this.#keep();
          return;
        }
        if (!this.takeIn(disk)) return;
      }
    });
    this.#set({ saving: false });
  }

  /** Looks whether the file has changed on the disk, and takes it in. */
  async look(): Promise<void> {
    if (this.state.saving || this.state.clash || !this.state.base) return;
    await this.#try(async () => {
      const { [this.file]: version } = await this.#ask("versions", { files: [this.file] });
      if (version === null) {
        this.#set({ failed: `${this.file} is gone from the disk. Put it back to save your text: it is kept here.` });
        return;
      }
      this.#set({ failed: undefined });
      if (version === this.state.base?.version || this.state.saving) return;
      this.takeIn(await this.#ask("read", { file: this.file }));
    });
  }

  /** Makes one text of ours and the disk's. False: both changed the same, and the editor is asked. */
  takeIn(theirs: Disk): boolean {
    const { base, text } = this.state;
    if (!base || theirs.version === base.version) return true;
    if (text === base.text || text === theirs.text) {
      const told = text === theirs.text ? undefined : "The file changed on the disk. This is how it stands there now.";
      this.#set({ base: theirs, text: theirs.text, told });
    } else {
      const merged = mergeEdits(base.text, text, theirs.text);
      if (merged.conflicts) {
        this.#set({ clash: { theirs, conflicts: merged.conflicts } });
        return false;
      }
      this.#set({
        base: theirs,
        text: merged.text,
        told: "The file changed on the disk. Both changes stand in your text.",
      });
    }
    this.#keep();
    return true;
  }

  /** The editor's answer to a clash: the text that both become. */
  settle(text: string): void {
    const { clash } = this.state;
    if (!clash) return;
    this.#set({
      base: clash.theirs,
      text,
      clash: undefined,
      told: "Both changes are settled. Save when it reads well.",
    });
    this.#keep();
  }

  #keep() {
    const { base, text } = this.state;
    if (!base || text === base.text) return keptWork.drop(this.file);
    if (!keptWork.write(this.file, { base, text, at: Date.now() }))
      this.#set({ failed: "This browser keeps nothing here, so unsaved work would be lost with the tab. Save often." });
  }

  async #try(work: () => Promise<void>) {
    try {
      await work();
    } catch (error) {
      this.#set({ failed: error instanceof Error ? error.message : String(error) });
    }
  }

  #set(news: Partial<FileState>) {
    this.state = { ...this.state, ...news };
    this.#changed(this.state);
  }
}

const timeOf = (at: number) => new Date(at).toLocaleString("en-GB", { dateStyle: "medium", timeStyle: "short" });
