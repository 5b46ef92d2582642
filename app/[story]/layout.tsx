import type { ReactNode } from "react";
import { openStory } from "@/app/stories";
import { Document } from "@/components/pages/Document";
import { site } from "@/story/site/site";
import { storyParams } from "../storyParams";

export const generateStaticParams = storyParams;
export { viewport } from "../viewport";

export default async function Layout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ story: string }>;
}) {
  const { story, proof } = await openStory((await params).story);
  return (
    <Document lang={story?.language ?? site.language} proof={proof}>
      {children}
    </Document>
  );
}
