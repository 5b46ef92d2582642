import { stored } from "./stored";

/** Where a reader of a story is: a chapter by its slug and, once they are in a scene, a step. `index` from 0, `date` in ms. */
export type Place = { chapter: string; step?: string; index?: number; count?: number; date: number };

/** The address of the story that the page is of, which is also the name it is remembered by. */
export const storyHere = (): string | undefined =>
  document.querySelector<HTMLElement>("[data-story]")?.dataset.story ?? undefined;

const MONTH = 30 * 24 * 60 * 60 * 1000;

/** The last place in a story; it is forgotten after 30 days. */
export function lastPlace(story: string): Place | undefined {
  const place = stored.read(`place:${story}`) as Place | null;
  const known = typeof place?.chapter === "string" && Date.now() - place.date < MONTH;
  return known ? place : undefined;
}

export const keepLastPlace = (story: string, place: Omit<Place, "date">): void =>
  stored.write(`place:${story}`, { ...place, date: Date.now() });

/** Slugs of the chapters whose end was reached. */
export function chaptersRead(story: string): string[] {
  const read = stored.read(`read:${story}`);
  return Array.isArray(read) ? read : [];
}

export function markRead(story: string, chapter: string): void {
  const read = chaptersRead(story);
  if (read.includes(chapter)) return;
  stored.write(`read:${story}`, [...read, chapter]);
  dispatchEvent(new Event("story:read"));
}
