import { Cover } from "@/components/frame/Cover";
import { storyPage } from "../storyPage";

const { Page, generateMetadata } = storyPage({
  page: (story) => <Cover story={story} />,
  head: ({ title, description }) => ({ title, description }),
});

export { generateMetadata };
export default Page;
