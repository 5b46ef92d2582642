// biome-ignore-all lint/correctness/noComponentHookFactories: these run once on the server, where no component keeps state.
import type { Metadata } from "next";
import type { ReactNode } from "react";
import { Findings } from "@/components/frame/Findings";
import { openStory } from "@/story/loadStory";
import type { Story } from "@/story/model/story";

type Params = { story: string; chapter?: string; claim?: string };
type Props = { params: Promise<Params> };
type Parts = {
  /** The page, or nothing where the story cannot show it until its mistakes are mended. */
  page: (story: Story, params: Params) => ReactNode;
  head: (story: Story, params: Params) => Metadata | undefined;
};

/** A page of a story: drawn from the story where it is sound, and what is wrong with it where an editor has yet to mend it. */
export function storyPage({ page, head }: Parts) {
  async function Page({ params }: Props) {
    const resolved = await params;
    const { story, findings } = await openStory(resolved.story);
    return (
      (story && page(story, resolved)) ?? <Findings findings={findings.filter(({ level }) => level === "error")} />
    );
  }
  async function generateMetadata({ params }: Props): Promise<Metadata> {
    const resolved = await params;
    const { story } = await openStory(resolved.story);
    return (story && head(story, resolved)) ?? { title: "This page waits for a correction" };
  }
  return { Page, generateMetadata };
}
