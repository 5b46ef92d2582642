import { cardAnswer } from "@/app/cardAnswer";
import { cardOf } from "@/components/cards/cardOf";
import { openStory } from "@/story/loadStory";
import { storyIds } from "@/story/read/storyIds";

export const dynamic = "force-static";
export const generateStaticParams = async () => (await storyIds()).map((story) => ({ story }));

export async function GET(_: Request, { params }: { params: Promise<{ story: string }> }) {
  const { story } = await openStory((await params).story);
  return cardAnswer(story && cardOf(story));
}
