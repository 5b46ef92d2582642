import { NotKept } from "./fetchStory";
import { type Index, packStory } from "./packStory";
import type { StoryFile } from "./storyFile";

/** A kept story. `address` is that of the file it came from, whose name says what it holds; `since` is when, in ms. */
export type Kept = { address: string; since: number; answer(path: string): Response | undefined };

const cacheOf = (story: string) => `attest:offline:${story}`;

/**
 * Keeps a story, by its address, as one entry, so that it is there whole or not at all; then drops the one kept before.
 * Rejects with NotKept, and what was kept before still is.
 */
export async function keepStory(story: string, address: string, file: StoryFile): Promise<void> {
  try {
    const cache = await caches.open(cacheOf(story));
    const { body, start } = packStory(file);
    const headers = { "Attest-Start": `${start}`, "Attest-Size": `${body.size}`, "Attest-Since": `${Date.now()}` };
    await cache.put(address, new Response(body, { headers }));
    for (const entry of await cache.keys()) if (new URL(entry.url).pathname !== address) await cache.delete(entry);
  } catch (error) {
    throw new NotKept((error as Error).name === "QuotaExceededError" ? "no room" : "denied");
  }
}

/** The story kept last, if it is whole; `known` itself where that is still the one. */
export async function findKept(story: string, known?: Kept): Promise<Kept | undefined> {
  const name = cacheOf(story);
  // Opening a cache would make it.
  if (!(await caches.has(name))) return undefined;
  const cache = await caches.open(name);
  for (const entry of [...(await cache.keys())].reverse()) {
    const address = new URL(entry.url).pathname;
    if (address === known?.address) return known;
    const response = await cache.match(entry);
    const body = await response?.blob();
    const of = (header: string) => Number(response?.headers.get(header));
    // Cut off by a crash, it is shorter than it says.
    if (body && body.size === of("Attest-Size")) {
      return { address, since: of("Attest-Since"), answer: await answersOf(body, of("Attest-Start")) };
    }
  }
  return undefined;
}

export async function dropKept(story: string): Promise<void> {
  await caches.delete(cacheOf(story));
}

async function answersOf(body: Blob, start: number): Promise<Kept["answer"]> {
  const index: Index = JSON.parse(await body.slice(0, start).text());
  return (path) => {
    const found = index[path];
    if (!found) return index[`${path}/`] && Response.redirect(`${path}/`);
    const [type, from, to] = found;
    return new Response(body.slice(start + from, start + to), { headers: { "Content-Type": type } });
  };
}
