import { CorrectionsPage } from "@/components/pages/CorrectionsPage";
import { partHead } from "../../partHead";
import { storyPage } from "../../storyPage";

const { Page, generateMetadata } = storyPage({
  page: (story) => <CorrectionsPage story={story} />,
  head: (story) =>
    partHead(story, "corrections/", "Corrections", (title) => `What was changed in “${title}” after it was published.`),
});

export { generateMetadata };
export default Page;
