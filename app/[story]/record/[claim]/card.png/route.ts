import { cardAnswer } from "@/app/cardAnswer";
import { renderedStories } from "@/app/storyParams";
import { cardOf } from "@/components/cards/cardOf";
import { openStory } from "@/story/loadStory";

export const dynamic = "force-static";
export async function generateStaticParams() {
  return (await renderedStories()).flatMap(({ id, claims }) =>
    [...claims.keys()].map((claim) => ({ story: id, claim })),
  );
}

export async function GET(_: Request, { params }: { params: Promise<{ story: string; claim: string }> }) {
  const { story: id, claim } = await params;
  const { story } = await openStory(id);
  return cardAnswer(story && cardOf(story, { claim }));
}
