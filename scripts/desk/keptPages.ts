import type { DrawnPage } from "@/story/model/desk";
import type { Story } from "@/story/model/story";

/** What a chapter's page is drawn from: unsaved `texts` over files of the disk, which stood as `disk` says. */
export type PageSource = { story: string; chapter: string; texts: ReadonlyMap<string, string>; disk: string };

/** `good`: the story that it was last drawn from; `version` counts how often a page was kept. */
export type KeptPage = PageSource & { good?: Story; isGood: boolean; broken: string[]; version: number };

/** `draw`: until it has been drawn. */
type Kept = KeptPage & { draw?: () => DrawnPage };

/** As many as a few open tabs look at. */
const most = 12;

const pages = new Map<string, Kept>();

/** The pages beside texts that are being edited, each under the key of its tab, until many others have been looked at. */
export const keptPages = {
  /** Returns its version. It is drawn when it is looked at: in a large story that takes as long as all that is checked. */
  keep(key: string, source: PageSource, draw: () => DrawnPage): number {
    const last = pages.get(key);
    const version = (last?.version ?? 0) + 1;
    pages.delete(key);
    pages.set(key, { ...source, good: last?.good, isGood: false, broken: [], version, draw });
    for (const old of pages.keys()) if (pages.size > most) pages.delete(old);
    return version;
  },
  source: (key: string): PageSource | undefined => pages.get(key),
  /** What cannot be drawn leaves what was good when it was last looked at. */
  drawn(key: string): KeptPage | undefined {
    const kept = pages.get(key);
    if (!kept?.draw) return kept;
    const { story, broken } = kept.draw();
    Object.assign(kept, { draw: undefined, good: story ?? kept.good, isGood: story !== undefined, broken });
    return kept;
  },
};
