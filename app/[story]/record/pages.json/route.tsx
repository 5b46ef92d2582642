import { fileAnswer } from "@/app/fileAnswer";
import { NamedTags, SharedTags } from "@/app/HeadTags";
import { recordParts } from "@/app/recordParts";
import { drawnPage, headOf } from "@/app/storyPage";
import { storyParams } from "@/app/storyParams";
import type { RecordMarkup } from "@/story/publish/recordMarkup";

export const dynamic = "force-static";
export const generateStaticParams = storyParams;

/**
 * What differs between the pages of a story's claims, all at once: Next takes milliseconds about each page of its own, and
 * React draws one in a third of one. Publishing sets it into the page that Next drew of the first claim.
 */
export const GET = fileAnswer("application/json", async (story) => {
  // A plain import is refused in what renders on the server, for fear that it reaches a browser; this never does.
  const { renderToStaticMarkup } = await import("react-dom/server");
  const pages = [...story.claims.keys()].flatMap((claim): RecordMarkup[] => {
    const params = { story: story.id, claim };
    const head = headOf(recordParts, story, params);
    if (!head) return [];
    return [
      {
        claim,
        named: renderToStaticMarkup(<NamedTags head={head} />),
        shared: renderToStaticMarkup(<SharedTags head={head} />),
        body: renderToStaticMarkup(drawnPage(recordParts, story, params)),
      },
    ];
  });
  return JSON.stringify(pages);
});
