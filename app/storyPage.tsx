// biome-ignore-all lint/correctness/noComponentHookFactories: these run once on the server, where no component keeps state.
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { openStory } from "@/app/stories";
import { Findings } from "@/components/devOverlay/Findings";
import { storyAddress } from "@/story/format/addresses";
import { sayIn } from "@/story/messages/sayIn";
import type { Story } from "@/story/model/story";
import type { Preview } from "@/story/openStories";
import { alternatesOf } from "@/story/publish/alternatesOf";
import { site } from "@/story/site/site";
import { type Head, pageHead } from "./pageHead";

type Params = { story: string; chapter?: string; claim?: string; scene?: string; key?: string };
type Props = { params: Promise<Params> };
export type Parts = {
  /** The page, or nothing where the story cannot show it until its mistakes are mended. */
  page: (story: Story, params: Params) => ReactNode;
  head: (story: Story, params: Params) => Head | undefined;
  /** What the page is, in schema.org's terms. */
  data?: (story: Story, params: Params) => object | undefined;
};

type Open = (params: Params) => Promise<Pick<Preview, "story" | "chapters" | "proof">>;

/** A page of a story: drawn from the story where it is sound, and what is wrong with it where an editor has yet to mend it. */
export function storyPage(parts: Parts, open: Open = ({ story }) => openStory(story)) {
  async function Page({ params }: Props) {
    const resolved = await params;
    const { story, chapters, proof } = await open(resolved);
    const drawn = story && drawnPage(parts, story, resolved);
    if (!drawn) {
      const { chapter } = resolved;
      const errors = proof.findings.filter(({ level }) => level === "error");
      if (errors.length === 0 || (chapter && !chapters.includes(chapter))) notFound();
      return <Findings findings={errors} root={proof.root} />;
    }
    return drawn;
  }
  async function generateMetadata({ params }: Props): Promise<Metadata> {
    const resolved = await params;
    const { story } = await open(resolved);
    const head = story && headOf(parts, story, resolved);
    return head ? pageHead(head) : { title: sayIn(site.language)("waits.page") };
  }
  return { Page, generateMetadata };
}

/** What stands in a page's body, with what it is in data; nothing where the story cannot show it. */
export function drawnPage({ page, data }: Parts, story: Story, params: Params): ReactNode {
  const drawn = page(story, params);
  const described = data?.(story, params);
  return (
    drawn && (
      <>
        {drawn}
        {described && <script type="application/ld+json">{scriptText(described)}</script>}
      </>
    )
  );
}

/** Nothing that a story says can end the script or begin a comment in it. */
const scriptText = (described: object) => JSON.stringify(described).replaceAll("<", "\\u003c");

export function headOf({ head }: Parts, story: Story, params: Params): Head | undefined {
  const said = head(story, params);
  if (!said) return undefined;
  const alternates = said.address && said.repeats === undefined ? alternatesOf(story, said.address) : [];
  return { language: story.language, feedOf: storyAddress(story.id), alternates, ...said };
}
