import { WholeStory } from "@/components/frame/WholeStory";
import { storyPage } from "../../storyPage";

const { Page, generateMetadata } = storyPage({
  page: (story) => <WholeStory story={story} />,
  head: ({ title }) => ({
    title: `The whole story - ${title}`,
    description: "All chapters on one page, to read in one go or to print.",
  }),
});

export { generateMetadata };
export default Page;
