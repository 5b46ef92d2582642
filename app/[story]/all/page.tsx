import { WholeStory } from "@/components/pages/WholeStory";
import { partHead } from "../../partHead";
import { storyPage } from "../../storyPage";

const { Page, generateMetadata } = storyPage({
  page: (story) => <WholeStory story={story} />,
  head: (story) => partHead(story, "all"),
});

export { generateMetadata };
export default Page;
