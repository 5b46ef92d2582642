import type { Metadata } from "next";
import { Shelf } from "@/components/frame/Shelf";
import { openShelf } from "@/story/loadStory";

export const metadata: Metadata = {
  title: "Attest",
  description: "Stories in which every figure says who said it.",
};

export default async function Page() {
  return <Shelf stories={await openShelf()} />;
}
