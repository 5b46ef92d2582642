import { cardAnswer } from "@/app/cardAnswer";
import { partParams } from "@/app/storyParams";
import { cardOf } from "@/components/cards/cardOf";
import { openStory } from "@/story/loadStory";

export const dynamic = "force-static";
export const generateStaticParams = () => partParams("claim", ({ claims }) => claims.keys());

export async function GET(_: Request, { params }: { params: Promise<{ story: string; claim: string }> }) {
  const { story: id, claim } = await params;
  const { story } = await openStory(id);
  return cardAnswer(story && cardOf(story, { claim }));
}
