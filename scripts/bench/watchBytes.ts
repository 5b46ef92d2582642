import type { CDPSession } from "playwright-core";

/** What a page fetches, by what it is for. */
export const kinds = ["page", "style", "script", "font", "picture", "other"] as const;
export type Kind = (typeof kinds)[number];

const kindOf: Record<string, Kind> = {
  Document: "page",
  Stylesheet: "style",
  Script: "script",
  Font: "font",
  Image: "picture",
};

/** Counts what goes over the wire from now on: bytes as sent, with their headers. */
export async function watchBytes(session: CDPSession) {
  const bytes = Object.fromEntries(kinds.map((kind) => [kind, 0])) as Record<Kind, number>;
  const asked = new Map<string, Kind>();
  const open = new Set<string>();
  let last = performance.now();
  const end = (id: string) => {
    open.delete(id);
    last = performance.now();
  };
  session.on("Network.requestWillBeSent", ({ requestId, type, request }) => {
    if (request.url.startsWith("data:")) return;
    asked.set(requestId, kindOf[type ?? ""] ?? "other");
    open.add(requestId);
    last = performance.now();
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const kind = asked.get(requestId);
    if (kind) bytes[kind] += encodedDataLength;
    end(requestId);
  });
  session.on("Network.loadingFailed", ({ requestId }) => end(requestId));
  await session.send("Network.enable");
  return {
    bytes,
    get requests() {
      return asked.size;
    },
    /** Resolves when nothing was asked for or under way for `ms`, at most 30 s from now. */
    async settled(ms: number) {
      const until = performance.now() + 30_000;
      while (performance.now() < until && (open.size > 0 || performance.now() - last < ms)) {
        await new Promise((done) => setTimeout(done, 100));
      }
    },
  };
}
