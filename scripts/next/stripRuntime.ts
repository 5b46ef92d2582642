import type { Page } from "../publish/page";

const runtimeScript = /self\.__next_f|globalThis\["TURBOPACK"\]|\b__next_/;
const dropped = [
  'link[rel="preload"][as="script"]',
  'link[rel="preload"][as="style"]',
  'link[rel="modulepreload"]',
  'link[rel="preconnect"][href="/"]',
  'meta[name="next-size-adjust"]',
].join();

/** Takes out what Next wrote for React in the browser; what is not known to be Next's stays, for findForbidden to refuse. */
export function stripRuntime({ $ }: Page): void {
  for (const script of $("script").toArray()) {
    const src = $(script).attr("src");
    const known =
      src === undefined ? isRuntime($(script).attr("id"), $(script).text()) : src.includes("/_next/static/");
    if (known) $(script).remove();
  }
  $(dropped).remove();
  $("[data-precedence]").removeAttr("data-precedence");
  // React's marks around text and filled boundaries. Those of an unfilled one ("$?", "$!", "$~") stay, for findForbidden to see.
  $("*")
    .contents()
    .filter((_, node) => node.type === "comment" && !/^\$[?!~]/.test(node.data))
    .remove();
  $("body > div[hidden]:empty").not("[id], [class]").remove();
}

const isRuntime = (id: string | undefined, code: string) => id === "_R_" || runtimeScript.test(code);
