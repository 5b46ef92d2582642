import type { Metadata } from "next";
import { openShelf } from "@/app/stories";
import { shelfCard } from "@/components/cards/cardOf";
import { Shelf } from "@/components/pages/Shelf";
import { sayIn } from "@/story/messages/sayIn";
import { site } from "@/story/site/site";
import { pageHead } from "../pageHead";

export const metadata: Metadata = pageHead({
  title: site.name,
  description: sayIn(site.language)("site.about"),
  address: "/",
  cardAlt: shelfCard(site.language).alt,
  feedOf: "/",
});

export default async function Page() {
  return <Shelf stories={await openShelf()} />;
}
