import type { Metadata } from "next";
import { openShelf } from "@/app/stories";
import { shelfCard } from "@/components/cards/cardOf";
import { Shelf } from "@/components/pages/Shelf";
import { site } from "@/story/site/site";
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
