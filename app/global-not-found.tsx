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
      <Shelf
        stories={await openShelf()}
        title="There is no page here"
        lead="The address may have been mistyped, or the page moved. These are the stories."
      />
    </Document>
  );
}
