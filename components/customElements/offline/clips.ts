import { byteRange } from "./byteRange";
import { fetchWhole, NotKept } from "./fetchStory";

const cacheOf = (story: string) => `attest:clips:${story}`;

/**
 * Keeps films and sounds of a story, apart from it, as they may be larger than all the rest; drops those that it has no more.
 * `tell` hears how many bytes have come. Rejects with NotKept; those that are whole by then stay.
 */
export async function keepClips(
  story: string,
  addresses: string[],
  signal: AbortSignal,
  tell: (bytes: number) => void,
): Promise<void> {
  try {
    const cache = await caches.open(cacheOf(story));
    for (const { url } of await cache.keys()) if (!addresses.includes(new URL(url).pathname)) await cache.delete(url);
    let come = 0;
    for (const address of addresses) {
      const last = await cache.match(address);
      const body = last
        ? await last.blob()
        : await fetchWhole(address, wholeClip, signal, (bytes) => tell(come + bytes));
      if (!last) await cache.put(address, new Response(body));
      come += body.size;
      tell(come);
    }
  } catch (error) {
    if (error instanceof NotKept) throw error;
    throw new NotKept((error as Error).name === "QuotaExceededError" ? "no room" : "denied");
  }
}

/** One that was cut short is shorter than its head says. */
async function wholeClip(body: Blob, { headers }: Response): Promise<Blob> {
  const size = headers.get("Content-Encoding") ? null : headers.get("Content-Length");
  if (size !== null && body.size !== Number(size)) throw new NotKept("broken off");
  return body.slice(0, body.size, headers.get("Content-Type") ?? "");
}

/** Whether all of these are kept. */
export async function areClipsKept(story: string, addresses: string[]): Promise<boolean> {
  if (!(await caches.has(cacheOf(story)))) return false;
  const cache = await caches.open(cacheOf(story));
  return (await Promise.all(addresses.map((address) => cache.match(address)))).every((kept) => kept !== undefined);
}

export const dropClips = (story: string): Promise<boolean> => caches.delete(cacheOf(story));

/** What a player asks for of a film or a sound that is kept; undefined where it is not. Players ask for parts, and Safari for nothing else. */
export async function clipAnswer(story: string, { url, headers }: Request): Promise<Response | undefined> {
  // Opening a cache would make it.
  if (!(await caches.has(cacheOf(story)))) return undefined;
  const kept = await (await caches.open(cacheOf(story))).match(new URL(url).pathname);
  const body = await kept?.blob();
  if (!body) return undefined;
  const type = { "Content-Type": body.type, "Accept-Ranges": "bytes" };
  const part = byteRange(headers.get("Range") ?? "", body.size);
  if (!part) return new Response(body, { headers: type });
  if (part === "none") return new Response(null, { status: 416, headers: { "Content-Range": `bytes */${body.size}` } });
  const range = `bytes ${part.start}-${part.end - 1}/${body.size}`;
  return new Response(body.slice(part.start, part.end), { status: 206, headers: { ...type, "Content-Range": range } });
}
