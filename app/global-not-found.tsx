import type { Metadata } from "next";
import { shelfCard } from "@/components/cards/cardOf";
import { Document } from "@/components/frame/Document";
import { NotFoundPage } from "@/components/frame/NotFoundPage";
import { openShelf } from "@/story/loadStory";
import { pageHead } from "./pageHead";

export { viewport } from "./viewport";

export const metadata: Metadata = pageHead({
  title: "There is no such page",
  description: "The page was not found; these are the stories and their chapters.",
  cardAlt: shelfCard.alt,
});

export default async function NotFound() {
  return (
    <Document lang="en">
      <NotFoundPage stories={await openShelf()} />
    </Document>
  );
}
