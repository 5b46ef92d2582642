import type { DrawnPage } from "@/story/model/desk";
import type { Story } from "@/story/model/story";

/** What a chapter's page is drawn from: unsaved `texts` over files of the disk, which stood as `disk` says. */
export type PageSource = { story: string; chapter: string; texts: ReadonlyMap<string, string>; disk: string };

/** `good`: the story that it was last drawn from; `version` counts how often it has been asked for. */
export type KeptPage = PageSource & { good?: Story; isGood: boolean; broken: string[]; version: number };

/** As many as a few open tabs look at. */
const most = 12;

/** Endpoints and pages are modules of their own in dev, and made anew with each change of the code: they meet here. */
const shared = globalThis as { attestPages?: Map<string, KeptPage> };
shared.attestPages ??= new Map();
const pages = shared.attestPages;

/** The pages beside texts that are being edited, each under the key of its tab, until many others have been looked at. */
export const keptPages = {
  /** What cannot be drawn leaves what was good before. */
  keep(key: string, source: PageSource, { story, broken }: DrawnPage): KeptPage {
    const last = pages.get(key);
    const good = story ?? last?.good;
    const kept = { ...source, good, isGood: story !== undefined, broken, version: (last?.version ?? 0) + 1 };
    pages.delete(key);
    pages.set(key, kept);
    for (const old of pages.keys()) if (pages.size > most) pages.delete(old);
    return kept;
  },
  get: (key: string): KeptPage | undefined => pages.get(key),
};
