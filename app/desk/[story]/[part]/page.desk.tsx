import { href } from "@/components/pages/href";
import { storyAddress } from "@/story/format/addresses";
import { deskPage } from "../../deskPage";

type Props = { params: Promise<{ story: string; part: string }> };

/** A chapter by its slug, or a file at the top of the story's folder by its name. */
export default async function Page({ params }: Props) {
  const { story, part } = await params;
  return part.endsWith(".yaml")
    ? deskPage(story, part)
    : deskPage(story, `chapters/${part}.mdx`, href(storyAddress(story, `${part}/`)));
}
