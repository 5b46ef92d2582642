import { clipAnswer } from "./clips";
import { fetchStory } from "./fetchStory";
import { findKept, type Kept, keepStory } from "./kept";
import type { AskedEvent, WorkerScope } from "./workerScope";

/**
 * Answers for one story that the reader has kept. What is published comes first, as it may be corrected; the kept copy
 * comes where the network does not. Style sheets, scripts and fonts come from the kept copy: their names say what they hold.
 */
const worker = self as unknown as WorkerScope;
/** ms that a reader waits for the network when the story is on their own device. */
const PATIENCE = 3000;
const NAMED = ["style", "script", "font"];
const ASKED = [...NAMED, "image", "manifest"];
/** Films and sounds, and their captions. */
const PLAYED = ["audio", "track", "video"];

const story = new URL(worker.registration.scope).pathname;
let known: Kept | undefined;
let coming = "";

worker.addEventListener("install", (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener("activate", (event) => event.waitUntil(takeOver()));
worker.addEventListener("fetch", (event) => {
  if (!isOurs(event.request)) return;
  if (PLAYED.includes(event.request.destination)) return event.respondWith(playedFirst(event.request));
  event.respondWith(NAMED.includes(event.request.destination) ? keptFirst(event.request) : newestFirst(event));
});

async function takeOver(): Promise<void> {
  await worker.registration.navigationPreload?.enable();
  await worker.clients.claim();
}

/** Pages and what they are made of; neither data files nor a scene on another site. */
function isOurs({ method, url, mode, destination, referrer }: Request): boolean {
  const { origin, pathname } = new URL(url);
  if (method !== "GET" || origin !== location.origin) return false;
  if (isEmbed(pathname) || isEmbed(new URL(referrer, url).pathname)) return false;
  return mode === "navigate" || pathname.endsWith("/") || [...ASKED, ...PLAYED].includes(destination);
}

const isEmbed = (path: string) => path.startsWith(`${story}embed/`);

async function kept(): Promise<Kept | undefined> {
  known = await findKept(story, known).catch(() => undefined);
  return known;
}

const answerOf = async ({ url }: Request) => (await kept())?.answer(new URL(url).pathname);

const keptFirst = async (request: Request) => (await answerOf(request)) ?? fetch(request);

const playedFirst = async (request: Request) => (await clipAnswer(story, request).catch(() => {})) ?? fetch(request);

async function newestFirst(event: AskedEvent): Promise<Response> {
  const network = fromNetwork(event);
  event.waitUntil(network.then(stayCurrent).catch(() => {}));
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE));
  const newest = await Promise.race([network, late]).catch(() => undefined);
  if (newest && newest.status < 500) return newest;
  return (await answerOf(event.request)) ?? network;
}

const fromNetwork = async ({ request, preloadResponse }: AskedEvent) => (await preloadResponse) ?? fetch(request);

/** A page that came from the network names the story's file of today: if another is kept, that one takes its place once it is whole. */
async function stayCurrent(page: Response): Promise<void> {
  if (!page.ok || !page.headers.get("Content-Type")?.startsWith("text/html")) return;
  const [, address = ""] = /<[^>]+ data-file="([^"]+)"/.exec(await page.clone().text()) ?? [];
  const { saveData } = (navigator as { connection?: { saveData?: boolean } }).connection ?? {};
  const isNews = async () => (await kept()) !== undefined && known?.address !== address;
  if (address === "" || address === coming || saveData || !(await isNews())) return;
  coming = address;
  try {
    const file = await fetchStory(address);
    // The reader may have removed the story meanwhile.
    if (await isNews()) await keepStory(story, address, file);
  } finally {
    coming = "";
  }
}
