import { openShelf } from "@/app/stories";
import { atomFeed } from "@/story/publish/atomFeed";
import { site } from "@/story/site/site";

export const dynamic = "force-static";

export const GET = async () =>
  new Response(atomFeed({ title: site.name, about: site.about, address: "/" }, await openShelf()), {
    headers: { "Content-Type": "application/atom+xml" },
  });
