import { StoryReviews } from "@/components/desk/reviews/StoryReviews";
import { storyPage } from "../../storyPage";

type Props = { params: Promise<{ story: string }> };

export default async function Page({ params }: Props) {
  return <StoryReviews {...(await storyPage((await params).story))} />;
}
