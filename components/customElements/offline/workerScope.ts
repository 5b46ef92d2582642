/** What a service worker has that a page has not. TypeScript's own description of it cannot stand beside that of a page. */
export type WorkerScope = {
  registration: ServiceWorkerRegistration;
  clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", listener: (event: WaitingEvent) => void): void;
  addEventListener(type: "fetch", listener: (event: AskedEvent) => void): void;
};
export type WaitingEvent = { waitUntil(promise: Promise<unknown>): void };
export type AskedEvent = WaitingEvent & {
  request: Request;
  /** What the browser fetched while the worker woke. */
  preloadResponse?: Promise<Response | undefined>;
  respondWith(response: Promise<Response>): void;
};
