import { stat } from "node:fs/promises";
import { contentFiles } from "@/story/read/contentFiles";

/** How long after a save it is noticed, in ms at the most. Looking costs little, and misses no way of saving on any disk. */
const every = 300;

/** Calls `changed` when a file in content/ was saved, added or deleted; never again before the last call is done. */
export function watchContent(root: string, changed: () => Promise<void>): { stop(): void } {
  let last: string | undefined;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const look = async () => {
    const now = await state(root);
    // A folder that goes while it is read fails the reading, and is looked at again.
    const done =
      last === undefined ||
      now === last ||
      (await changed().then(
        () => true,
        () => false,
      ));
    if (done) last = now;
    if (!stopped) timer = setTimeout(look, every);
  };
  void look();
  return {
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}

async function state(root: string): Promise<string> {
  const files = await contentFiles("", root).catch(() => []);
  const stats = await Promise.all(files.map((file) => stat(file).catch(() => undefined)));
  return files.map((file, index) => `${file} ${stats[index]?.mtimeMs} ${stats[index]?.size}`).join("\n");
}
