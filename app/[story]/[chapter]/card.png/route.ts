import { cardAnswer } from "@/app/cardAnswer";
import { openStory } from "@/app/stories";
import { partParams } from "@/app/storyParams";
import { cardOf } from "@/components/cards/cardOf";

export const dynamic = "force-static";
export const generateStaticParams = () => partParams("chapter", ({ chapters }) => chapters.map(({ slug }) => slug));

export async function GET(_: Request, { params }: { params: Promise<{ story: string; chapter: string }> }) {
  const { story: id, chapter } = await params;
  const { story } = await openStory(id);
  return cardAnswer(story && cardOf(story, { chapter }));
}
