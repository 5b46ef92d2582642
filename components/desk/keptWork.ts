/** Unsaved work on a file: the text, and the version on the disk that it was made from. `at`: when, in ms. */
export type Kept = { base: { text: string; version: string }; text: string; at: number };

const key = (file: string) => `attest:desk:${file}`;

/** Unsaved work as this browser keeps it, so that no crash or restart takes it. */
export const keptWork = {
  read(file: string): Kept | undefined {
    try {
      return JSON.parse(localStorage.getItem(key(file)) ?? "null") ?? undefined;
    } catch {
      return undefined;
    }
  },
  /** Whether it could be kept. */
  write(file: string, kept: Kept): boolean {
    try {
      localStorage.setItem(key(file), JSON.stringify(kept));
      return true;
    } catch {
      return false;
    }
  },
  drop(file: string): void {
    localStorage.removeItem(key(file));
  },
};
