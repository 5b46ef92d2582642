// biome-ignore-all lint/correctness/noComponentHookFactories: these run once on the server, where no component keeps state.
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { Findings } from "@/components/proof/Findings";
import { storyAddress } from "@/story/format/addresses";
import { openStory } from "@/story/loadStory";
import type { Story } from "@/story/model/story";
import { type Head, pageHead } from "./pageHead";

type Params = { story: string; chapter?: string; claim?: string; scene?: string };
type Props = { params: Promise<Params> };
type Parts = {
  /** The page, or nothing where the story cannot show it until its mistakes are mended. */
  page: (story: Story, params: Params) => ReactNode;
  head: (story: Story, params: Params) => Head | undefined;
  /** What the page is, in schema.org's terms. */
  data?: (story: Story, params: Params) => object | undefined;
};

/** A page of a story: drawn from the story where it is sound, and what is wrong with it where an editor has yet to mend it. */
export function storyPage({ page, head, data }: Parts) {
  async function Page({ params }: Props) {
    const resolved = await params;
    const { story, chapters, proof } = await openStory(resolved.story);
    const drawn = story && page(story, resolved);
    if (!drawn) {
      const { chapter } = resolved;
      const errors = proof.findings.filter(({ level }) => level === "error");
      if (errors.length === 0 || (chapter && !chapters.includes(chapter))) notFound();
      return <Findings findings={errors} root={proof.root} />;
    }
    const described = data?.(story, resolved);
    return (
      <>
        {drawn}
        {described && <script type="application/ld+json">{JSON.stringify(described)}</script>}
      </>
    );
  }
  async function generateMetadata({ params }: Props): Promise<Metadata> {
    const resolved = await params;
    const { story } = await openStory(resolved.story);
    const said = story && head(story, resolved);
    if (!said) return { title: "This page waits for a correction" };
    return pageHead({ language: story.language, feedOf: storyAddress(story.id), ...said });
  }
  return { Page, generateMetadata };
}
