import { RecordIndex } from "@/components/pages/RecordIndex";
import { partHead } from "../../partHead";
import { storyPage } from "../../storyPage";

const { Page, generateMetadata } = storyPage({
  page: (story) => <RecordIndex story={story} />,
  head: (story) => partHead(story, "record"),
});

export { generateMetadata };
export default Page;
