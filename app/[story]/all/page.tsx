import { WholeStory } from "@/components/pages/WholeStory";
import { partHead } from "../../partHead";
import { storyPage } from "../../storyPage";

const { Page, generateMetadata } = storyPage({
  page: (story) => <WholeStory story={story} />,
  head: (story) =>
    partHead(
      story,
      "all/",
      "The whole story",
      (title) => `All of “${title}” on one page, to read in one go or to print.`,
    ),
});

export { generateMetadata };
export default Page;
