import { CorrectionsPage } from "@/components/pages/CorrectionsPage";
import { partHead } from "../../partHead";
import { storyPage } from "../../storyPage";

const { Page, generateMetadata } = storyPage({
  page: (story) => <CorrectionsPage story={story} />,
  head: (story) => partHead(story, "corrections"),
});

export { generateMetadata };
export default Page;
