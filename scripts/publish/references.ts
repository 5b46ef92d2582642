import type { Page } from "./page";
import { perText } from "./perText";

/** What a browser fetches by itself, and where the address stands. */
const fetched: [selector: string, attribute: string][] = [
  [
    "script[src], img[src], iframe[src], embed[src], source[src], video[src], audio[src], track[src], input[src], film-preview[src]",
    "src",
  ],
  ["video[poster]", "poster"],
  ["object[data]", "data"],
  ["image[href], use[href], feImage[href]", "href"],
];
const fetchedLinks =
  /^(stylesheet|preload|modulepreload|prefetch|preconnect|dns-prefetch|icon|apple-touch-icon|manifest|mask-icon|shortcut icon)$/i;

/** Addresses a page makes the browser fetch, as written. */
export function subresources({ $ }: Page): string[] {
  const plain = fetched.flatMap(([selector, name]) =>
    $(selector)
      .toArray()
      .map((element) => $(element).attr(name)),
  );
  const links = $("link[rel][href]")
    .toArray()
    .filter((link) => fetchedLinks.test($(link).attr("rel") ?? ""));
  const sets = $("[srcset], [imagesrcset]")
    .toArray()
    .flatMap((element) => {
      const set = $(element).attr("srcset") ?? $(element).attr("imagesrcset") ?? "";
      return set.split(",").map((candidate) => candidate.trim().split(/\s+/)[0]);
    });
  const styles = $("[style*='url(']")
    .toArray()
    .flatMap((element) => cssAddresses($(element).attr("style") ?? ""));
  const own = cssAddresses($("style").text());
  return [...plain, ...links.map((link) => $(link).attr("href")), ...sets, ...styles, ...own].filter(
    (address) => address !== undefined,
  );
}

/** Addresses in url() and @import, as written. */
export const cssAddresses = perText((css) => {
  const urls = [...css.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)\s"']*))\s*\)/g)];
  const imports = [...css.matchAll(/@import\s*(?:"([^"]*)"|'([^']*)')/g)];
  return [...urls, ...imports].map((match) => match[1] ?? match[2] ?? match[3] ?? "");
});

/**
 * The file of the site that an address leads to, the site being mounted at `basePath`; `from` is the path of the file it stands in.
 * "inside": the page itself (a fragment, or data written out). "elsewhere": another host, or an address above the base path.
 */
export function resolveAddress(
  address: string,
  from: string,
  basePath: string,
): { file: string } | "inside" | "elsewhere" {
  if (address === "" || address.startsWith("#") || address.startsWith("data:")) return "inside";
  const here = new URL(`http://site.invalid${basePath}/${from}`);
  const url = new URL(address, here);
  if (url.origin !== here.origin || !url.pathname.startsWith(`${basePath}/`)) return "elsewhere";
  const path = decodeURIComponent(url.pathname.slice(basePath.length + 1));
  return { file: path === "" || path.endsWith("/") ? `${path}index.html` : path };
}
