import { RecordIndex } from "@/components/frame/RecordIndex";
import { storyPage } from "../../storyPage";

const { Page, generateMetadata } = storyPage({
  page: (story) => <RecordIndex story={story} />,
  head: ({ title }) => ({
    title: `The record - ${title}`,
    description: "Every claim of this story: what was said, by whom, when and in which source.",
  }),
});

export { generateMetadata };
export default Page;
