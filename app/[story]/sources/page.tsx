import { SourcesPage } from "@/components/pages/SourcesPage";
import { partHead } from "../../partHead";
import { storyPage } from "../../storyPage";

const { Page, generateMetadata } = storyPage({
  page: (story) => <SourcesPage story={story} />,
  head: (story) =>
    partHead(story, "sources/", "Sources", (title) => `The texts that “${title}” rests on, and what is known of each.`),
});

export { generateMetadata };
export default Page;
