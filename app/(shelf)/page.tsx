import type { Metadata } from "next";
import { shelfCard } from "@/components/cards/cardOf";
import { Shelf } from "@/components/frame/Shelf";
import { site } from "@/story/format/site";
import { openShelf } from "@/story/loadStory";
import { pageHead } from "../pageHead";

export const metadata: Metadata = pageHead({
  title: site.name,
  description: site.about,
  address: "/",
  cardAlt: shelfCard.alt,
  feedOf: "/",
});

export default async function Page() {
  return <Shelf stories={await openShelf()} />;
}
