const key = "attest:desk:name";

/** How the editor at this browser signs reviews. A browser that keeps nothing asks each time. */
export const ownName = {
  read(): string {
    try {
      return localStorage.getItem(key) ?? "";
    } catch {
      return "";
    }
  },
  write(name: string): void {
    try {
      localStorage.setItem(key, name);
    } catch {}
  },
};
