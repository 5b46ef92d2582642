import { randomUUID } from "node:crypto";
import type { DrawnScene } from "@/story/model/desk";

/** As many as a few open tabs look at. */
const most = 40;

const scenes = new Map<string, DrawnScene>();
const last = new Map<string, string>();

/** Scenes that were drawn from unsaved texts, for the page that shows them: each under a key, until many others have been drawn. */
export const keptStills = {
  /** Returns the key. */
  keep(file: string, scene: DrawnScene): string {
    const key = randomUUID();
    scenes.set(key, scene);
    last.set(file, key);
    const current = new Set(last.values());
    for (const old of scenes.keys()) if (scenes.size > most && !current.has(old)) scenes.delete(old);
    return key;
  },
  /** The key of what was drawn last of a file. */
  last: (file: string): string | undefined => last.get(file),
  get: (key: string): DrawnScene | undefined => scenes.get(key),
};
