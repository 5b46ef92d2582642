import type { Metadata } from "next";
import { openShelf } from "@/app/stories";
import { shelfCard } from "@/components/cards/cardOf";
import { Document } from "@/components/pages/Document";
import { NotFoundPage } from "@/components/pages/NotFoundPage";
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
