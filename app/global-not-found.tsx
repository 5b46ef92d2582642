import type { Metadata } from "next";
import { Document } from "@/components/frame/Document";
import { Shelf } from "@/components/frame/Shelf";
import { openShelf } from "@/story/loadStory";

export const metadata: Metadata = {
  title: "There is no such page",
  description: "The page was not found; these are the stories.",
};

export default async function NotFound() {
  return (
    <Document lang="en">
      <p className="column" role="alert">
        There is no page at this address. It may have been mistyped.
      </p>
      <Shelf stories={await openShelf()} />
    </Document>
  );
}
