import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { loadStory, openEditions } from "@/app/stories";
import { cardFile } from "@/components/cards/cardFile";
import { cardOf } from "@/components/cards/cardOf";
import { claimAddress } from "@/story/format/addresses";
import { cardAddress } from "@/story/publish/cardAddress";
import { linkFile } from "./linkFile";

/** Cards under way at one time, so that one is laid out while others are painted and packed. */
const atOnce = 4;

/** Draws the preview cards of the claims of some stories, each to its place under `folder`. */
export async function drawRecordCards(ids: string[], folder: string): Promise<void> {
  for (const id of (await Promise.all(ids.map(openEditions))).flat()) {
    const story = await loadStory(id);
    const waiting = [...story.claims.keys()];
    const draw = async () => {
      for (let claim = waiting.pop(); claim !== undefined; claim = waiting.pop()) {
        const page = join(folder, claimAddress(id, claim));
        await mkdir(page, { recursive: true });
        await linkFile(await cardFile(cardOf(story, { claim })), cardAddress(page));
      }
    };
    await Promise.all(Array.from({ length: atOnce }, draw));
  }
}
