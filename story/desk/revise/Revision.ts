import { posix } from "node:path";
import { Refused } from "../../edit/Refused";

/** A file of a story: `name` is its path in the story's folder or, of an edition, in that of its language ("chapters/night.mdx"). */
export type StoryFile = { file: string; story: string; language?: string; name: string };

/** Files of stories while they are revised: what each says by now, by its path from the project. Nothing is written. */
export class Revision {
  #before: ReadonlyMap<string, string>;
  #now: Map<string, string>;

  constructor(texts: ReadonlyMap<string, string>) {
    this.#before = texts;
    this.#now = new Map(texts);
  }

  get files(): StoryFile[] {
    return [...this.#now.keys()].flatMap((file) => {
      const [, story, language, name] = /^content\/([^/]+)\/(?:([a-z]{2})\/)?(.+)$/.exec(file) ?? [];
      return story && name ? [{ file, story, language, name }] : [];
    });
  }

  /** A file of a story with those that are its words in other languages: "chapters/night.mdx" and "fr/chapters/night.mdx". */
  copies(story: string, name: string): string[] {
    return this.files.filter((one) => one.story === story && one.name === name).map(({ file }) => file);
  }

  text(file: string): string | undefined {
    return this.#now.get(file);
  }

  /** Throws Refused, with the file named, where `change` does. */
  edit(file: string, change: (text: string) => string): void {
    try {
      this.#now.set(file, change(this.#now.get(file) ?? ""));
    } catch (error) {
      if (error instanceof Refused) throw new Refused(`${file}: ${error.message}`);
      throw error;
    }
  }

  remove(file: string): void {
    this.#now.delete(file);
  }

  /** Gives a file another name in its folder. Throws Refused where that is taken. */
  rename(file: string, base: string): void {
    const to = posix.join(posix.dirname(file), base);
    if (this.#now.has(to)) throw new Refused(`${to} is there already.`);
    this.#now.set(to, this.#now.get(file) ?? "");
    this.#now.delete(file);
  }

  /** What is to be written, as saveFiles takes it: files that are new have no `was`, those that go no body. */
  changes(): { file: string; was?: string; body: string | null }[] {
    const files = new Set([...this.#now.keys(), ...this.#before.keys()]);
    return [...files].flatMap((file) => {
      const [was, body] = [this.#before.get(file), this.#now.get(file) ?? null];
      return was === (body ?? undefined) ? [] : [{ file, was, body }];
    });
  }
}
