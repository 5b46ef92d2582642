import { cardAnswer } from "@/app/cardAnswer";
import { openStory } from "@/app/stories";
import { storyParams } from "@/app/storyParams";
import { cardOf } from "@/components/cards/cardOf";

export const dynamic = "force-static";
export const generateStaticParams = storyParams;

export async function GET(_: Request, { params }: { params: Promise<{ story: string }> }) {
  const { story } = await openStory((await params).story);
  return cardAnswer(story && cardOf(story));
}
