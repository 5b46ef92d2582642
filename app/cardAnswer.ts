import { drawCard } from "@/components/cards/drawCard";
import { sayIn } from "@/story/messages/sayIn";
import type { Card } from "@/story/model/card";
import { site } from "@/story/site/site";

/** A card as the answer of a route; the folder's name ends in .png, so an export makes a true PNG of it. */
export async function cardAnswer(card: Card | undefined): Promise<Response> {
  if (!card) return new Response(`${sayIn(site.language)("waits.card")}\n`, { status: 404 });
  return new Response(new Uint8Array(await drawCard(card)), { headers: { "Content-Type": "image/png" } });
}
