import type { StoryFile } from "./storyFile";

/** Why a story is not kept; what is told of each stands in KeepOffline.ts. */
export type Reason = "broken off" | "gone" | "no room" | "denied" | "stopped";
export class NotKept extends Error {
  constructor(readonly reason: Reason) {
    super(reason);
  }
}

/** A story's file, whole. `tell` hears how many bytes have come, counted unzipped. Rejects with NotKept. */
export const fetchStory = (address: string, signal?: AbortSignal, tell?: (bytes: number) => void): Promise<StoryFile> =>
  fetchWhole(address, async (body) => JSON.parse(await body.text()), signal, tell);

/**
 * A file, whole, as `read` makes something of it, which throws where it was cut short. The browser's own store for pages is left
 * out: what is kept is kept once. Rejects with NotKept.
 */
export async function fetchWhole<Read>(
  address: string,
  read: (body: Blob, response: Response) => Promise<Read>,
  signal?: AbortSignal,
  tell: (bytes: number) => void = () => {},
): Promise<Read> {
  try {
    const response = await fetch(address, { cache: "no-store", signal });
    if (!response.ok || !response.body) throw new NotKept(response.status === 404 ? "gone" : "broken off");
    const chunks: BlobPart[] = [];
    const reader = response.body.getReader();
    for (let bytes = 0; ; ) {
      const { done, value } = await reader.read();
      if (done) break;
      chunks.push(value);
      bytes += value.length;
      tell(bytes);
    }
    return await read(new Blob(chunks), response);
  } catch (error) {
    if (error instanceof NotKept) throw error;
    throw new NotKept(signal?.aborted ? "stopped" : "broken off");
  }
}
