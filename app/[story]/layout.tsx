import type { ReactNode } from "react";
import { Document } from "@/components/frame/Document";
import { openStory } from "@/story/loadStory";
import { storyIds } from "@/story/read/storyIds";

export const dynamicParams = false;
export const generateStaticParams = async () => (await storyIds()).map((story) => ({ story }));

export default async function Layout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ story: string }>;
}) {
  const { story } = await openStory((await params).story);
  return <Document lang={story?.language ?? "en"}>{children}</Document>;
}
