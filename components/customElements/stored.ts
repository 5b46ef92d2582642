/** What this site keeps in the reader's own browser. Where nothing can be kept (private windows), nothing is, silently. */
export const stored = {
  read(key: string): unknown {
    try {
      return JSON.parse(localStorage.getItem(`attest:${key}`) ?? "null");
    } catch {
      return null;
    }
  },
  write(key: string, value: unknown): void {
    try {
      localStorage.setItem(`attest:${key}`, JSON.stringify(value));
    } catch {
      // Comfort only.
    }
  },
};
