import type { ReactNode } from "react";
import { Document } from "@/components/frame/Document";
import { openStory } from "@/story/loadStory";
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
    <Document lang={story?.language ?? "en"} proof={proof}>
      {children}
    </Document>
  );
}
