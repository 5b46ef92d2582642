import type { ReactNode } from "react";
import { EmbedDocument } from "@/components/frame/EmbedDocument";
import { openStory } from "@/story/loadStory";

export { viewport } from "@/app/viewport";

export default async function Layout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ story: string }>;
}) {
  const { story } = await openStory((await params).story);
  return <EmbedDocument lang={story?.language ?? "en"}>{children}</EmbedDocument>;
}
