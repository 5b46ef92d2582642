import { CorrectionsPage } from "@/components/frame/CorrectionsPage";
import { storyPage } from "../../storyPage";

const { Page, generateMetadata } = storyPage({
  page: (story) => <CorrectionsPage story={story} />,
  head: ({ title }) => ({
    title: `Corrections - ${title}`,
    description: "What was changed in this story after it was published, and why.",
  }),
});

export { generateMetadata };
export default Page;
