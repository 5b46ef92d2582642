import { cardOf } from "@/components/cards/cardOf";
import { Cover } from "@/components/pages/Cover";
import { storyAddress } from "@/story/format/addresses";
import { articleData } from "@/story/publish/articleData";
import { modifiedOn } from "@/story/publish/modifiedOn";
import { storyPage } from "../storyPage";

const { Page, generateMetadata } = storyPage({
  page: (story) => <Cover story={story} />,
  head: (story) => ({
    title: story.title,
    description: story.description,
    address: storyAddress(story.id),
    cardAlt: cardOf(story).alt,
    article: { published: story.published, modified: modifiedOn(story) },
  }),
  data: (story) => articleData(story),
});

export { generateMetadata };
export default Page;
