import { chapterParts } from "@/app/chapterParts";
import { openPage } from "@/app/desk/openPage";
import { storyPage } from "@/app/storyPage";
import { PageTold } from "@/components/desk/PageTold";

type Props = { params: Promise<{ story: string; chapter: string; key: string }> };

const { Page: Chapter, generateMetadata } = storyPage(chapterParts, ({ story, key = "" }) => openPage(story, key));

/** A chapter as it would be published with its text as it is being edited, for the frame beside that. Its address: see next.config.mjs. */
export default async function Page({ params }: Props) {
  const { story, key } = await params;
  const { news } = await openPage(story, key);
  return (
    <>
      <Chapter params={params} />
      <PageTold news={news} />
    </>
  );
}

export { generateMetadata };
