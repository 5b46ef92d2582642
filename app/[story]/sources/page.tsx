import { SourcesPage } from "@/components/pages/SourcesPage";
import { partHead } from "../../partHead";
import { storyPage } from "../../storyPage";

const { Page, generateMetadata } = storyPage({
  page: (story) => <SourcesPage story={story} />,
  head: (story) => partHead(story, "sources"),
});

export { generateMetadata };
export default Page;
