import { SourcesPage } from "@/components/frame/SourcesPage";
import { storyPage } from "../../storyPage";

const { Page, generateMetadata } = storyPage({
  page: (story) => <SourcesPage story={story} />,
  head: ({ title }) => ({
    title: `Sources - ${title}`,
    description: "The texts this story rests on, and what is known of each.",
  }),
});

export { generateMetadata };
export default Page;
