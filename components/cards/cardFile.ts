import { createHash, randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import type { Card } from "@/story/model/card";
import { cardSvg } from "./cardSvg";

const encoding = { palette: true, colours: 16, dither: 0, effort: 1, compressionLevel: 6 } as const;

/** The path of a card as a PNG of 1200 by 630. Kept in `cache` under a hash of what it is made of, so that only a changed card is drawn. */
export async function cardFile(card: Card, cache = ".attest/cards"): Promise<string> {
  const svg = await cardSvg(card);
  const key = createHash("sha256")
    .update(JSON.stringify([svg, encoding, sharp.versions]))
    .digest("hex")
    .slice(0, 20);
  const kept = join(cache, `${key}.png`);
  if (existsSync(kept)) return kept;
  const bytes = await sharp(Buffer.from(svg)).png(encoding).toBuffer();
  await mkdir(cache, { recursive: true });
  // Several workers may draw the same card: each writes its own, and the name appears only when all is written.
  const draft = `${kept}.${randomUUID()}`;
  await writeFile(draft, bytes);
  await rename(draft, kept);
  return kept;
}
