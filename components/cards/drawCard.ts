import { readFile } from "node:fs/promises";
import type { Card } from "@/story/model/card";
import { cardFile } from "./cardFile";

/** A card as a PNG of 1200 by 630. */
export const drawCard = async (card: Card, cache?: string): Promise<Buffer> => readFile(await cardFile(card, cache));
