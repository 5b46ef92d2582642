import type { Metadata } from "next";
import { Shelf } from "@/components/frame/Shelf";
import { site } from "@/story/format/site";
import { openShelf } from "@/story/loadStory";
import { pageHead } from "../pageHead";

export const metadata: Metadata = pageHead({ title: site.name, description: site.about, address: "/", feedOf: "/" });

export default async function Page() {
  return <Shelf stories={await openShelf()} />;
}
