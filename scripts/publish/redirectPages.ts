import { partsIn, sayIn } from "@/story/messages/sayIn";
import { Language } from "@/story/model/language";
import type { Redirect } from "@/story/model/published";
import { site } from "@/story/site/site";
import { readPage } from "./page";
import { type SiteFiles, textOf } from "./siteFiles";

/** Takes the reader on, and the step that an old link names with them: a page that only refreshes would lose it. */
export const leadOn = `location.replace(document.querySelector("a").href+location.hash)`;

/** What of the new page's head an old address keeps, so that a link to it still looks like what it leads to. */
const kept =
  'title, meta[name="description"], meta[property^="og:"], meta[name^="twitter:"], link[rel="canonical"], link[rel="icon"]';

/**
 * Pages at addresses that are published no more, each leading to the one that stands for it. `from` and `to` are paths
 * from the site's root ("demo/old/"). Where the page to lead to is not in the site, none is made.
 */
export function redirectPages(files: SiteFiles, redirects: Redirect[], basePath: string): SiteFiles {
  return new Map(
    redirects.flatMap(({ from, to }): [string, Buffer][] => {
      const target = textOf(files, `${to}index.html`);
      return target ? [[`${from}index.html`, Buffer.from(redirectPage(target, `${basePath}/${to}`))]] : [];
    }),
  );
}

function redirectPage(target: string, address: string): string {
  const { $ } = readPage("", target);
  const language = Language.catch(site.language).parse($("html").attr("lang"));
  const say = sayIn(language);
  const head = $("head").find(kept);
  const canonical = head.is('link[rel="canonical"]') ? "" : `<link rel="canonical" href="${address}">`;
  const title = $("title").first().text();
  const link = $("<a>")
    .attr("href", address)
    .text(title || say("moved.on"));
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<noscript><meta http-equiv="refresh" content="0; url=${address}"></noscript>
${head
  .toArray()
  .map((element) => $.html(element))
  .join("\n")}${canonical}
</head>
<body>
<p>${partsIn(language, "moved.page", { page: $.html(link) }).join("")}</p>
<script>${leadOn}</script>
</body>
</html>
`;
}
