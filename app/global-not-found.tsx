import type { Metadata } from "next";
import { openShelf } from "@/app/stories";
import { shelfCard } from "@/components/cards/cardOf";
import { Document } from "@/components/pages/Document";
import { NotFoundPage } from "@/components/pages/NotFoundPage";
import { sayIn } from "@/story/messages/sayIn";
import { site } from "@/story/site/site";
import { pageHead } from "./pageHead";

export { viewport } from "./viewport";

const say = sayIn(site.language);

export const metadata: Metadata = pageHead({
  title: say("missing.head"),
  description: say("missing.about"),
  cardAlt: shelfCard(site.language).alt,
});

export default async function NotFound() {
  return (
    <Document lang={site.language}>
      <NotFoundPage stories={await openShelf()} />
    </Document>
  );
}
