import { site } from "@/story/format/site";
import { openShelf } from "@/story/loadStory";
import { atomFeed } from "@/story/publish/atomFeed";

export const dynamic = "force-static";

export const GET = async () =>
  new Response(atomFeed({ title: site.name, about: site.about, address: "/" }, await openShelf()), {
    headers: { "Content-Type": "application/atom+xml" },
  });
