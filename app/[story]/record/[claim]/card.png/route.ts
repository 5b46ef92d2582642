import { cardAnswer } from "@/app/cardAnswer";
import { openStory } from "@/app/stories";
import { partParams } from "@/app/storyParams";
import { cardOf } from "@/components/cards/cardOf";

export const dynamic = "force-static";
/** A build draws these beside the pages: see drawRecordCards. */
export const generateStaticParams = () => partParams("claim", () => []);

export async function GET(_: Request, { params }: { params: Promise<{ story: string; claim: string }> }) {
  const { story: id, claim } = await params;
  const { story } = await openStory(id);
  return cardAnswer(story && cardOf(story, { claim }));
}
