import { StoryChanges } from "@/components/desk/changes/StoryChanges";
import { storyPage } from "../../storyPage";

type Props = { params: Promise<{ story: string }> };

export default async function Page({ params }: Props) {
  return <StoryChanges {...(await storyPage((await params).story))} />;
}
