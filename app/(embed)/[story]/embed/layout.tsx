import type { ReactNode } from "react";
import { openStory } from "@/app/stories";
import { EmbedDocument } from "@/components/pages/EmbedDocument";
import { site } from "@/story/site/site";

export { viewport } from "@/app/viewport";

export default async function Layout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ story: string }>;
}) {
  const { story } = await openStory((await params).story);
  return <EmbedDocument lang={story?.language ?? site.language}>{children}</EmbedDocument>;
}
