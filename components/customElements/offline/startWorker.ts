import { NotKept } from "./fetchStory";

/** The worker that answers for a story; it is there only where the reader has asked for it. */
export const workerOf = async (story: string): Promise<ServiceWorkerRegistration | undefined> => {
  const registration = await navigator.serviceWorker.getRegistration(story);
  return registration && new URL(registration.scope).pathname === story ? registration : undefined;
};

/** Has the site's worker answer for a story from now on. Rejects with NotKept. */
export async function startWorker(story: string): Promise<void> {
  try {
    // This module lies in a folder at the site's root, the worker at the root itself: so it may answer for any story.
    const worker = new URL("../worker.js", import.meta.url);
    const { installing, waiting } = await navigator.serviceWorker.register(worker, { scope: story });
    const coming = installing ?? waiting;
    if (coming) await whenActive(coming);
  } catch {
    throw new NotKept("denied");
  }
}

const whenActive = (worker: ServiceWorker) =>
  new Promise<void>((resolve, reject) => {
    const look = () => {
      if (worker.state === "activated") resolve();
      if (worker.state === "redundant") reject(new Error("The worker did not start."));
    };
    worker.addEventListener("statechange", look);
    look();
  });
