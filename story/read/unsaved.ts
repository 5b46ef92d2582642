import { AsyncLocalStorage } from "node:async_hooks";

const laid = new AsyncLocalStorage<ReadonlyMap<string, string>>();

/** Reads stories as they would be with these texts saved: `texts` by the paths of their files from the project. */
export const withUnsaved = <Read>(texts: ReadonlyMap<string, string>, read: () => Promise<Read>): Promise<Read> =>
  laid.run(texts, read);

/** What lies over a file of the disk, if anything does. */
export const unsavedText = (file: string): string | undefined => laid.getStore()?.get(file);
