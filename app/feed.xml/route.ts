import { openShelf } from "@/app/stories";
import { sayIn } from "@/story/messages/sayIn";
import { atomFeed } from "@/story/publish/atomFeed";
import { site } from "@/story/site/site";

export const dynamic = "force-static";

export const GET = async () =>
  new Response(
    atomFeed({ title: site.name, about: sayIn(site.language)("site.about"), address: "/" }, await openShelf()),
    {
      headers: { "Content-Type": "application/atom+xml" },
    },
  );
