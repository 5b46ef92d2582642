import { existsSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";

/** Puts a finished site in the place of the last one. `aside` is where the last one waits until the new one stands. */
export async function swapIn(finished: string, place: string, aside: string): Promise<void> {
  await restore(place, aside);
  await rm(aside, { recursive: true, force: true });
  await mkdir(dirname(place), { recursive: true });
  if (existsSync(place)) await rename(place, aside);
  try {
    await rename(finished, place);
  } catch (error) {
    await restore(place, aside);
    throw error;
  }
  await rm(aside, { recursive: true, force: true });
}

/** After a power cut between two renames the last good site may still stand aside. */
export async function restore(place: string, aside: string): Promise<void> {
  if (!existsSync(place) && existsSync(aside)) await rename(aside, place);
}
