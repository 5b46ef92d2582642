import type { Page } from "./page";
import { resolveAddress } from "./references";

/** The other sizes and formats of each picture of a page, by path, with the one file that any browser can show in their place. */
export function pictureSizes({ $, file }: Page, basePath: string): [other: string, shown: string][] {
  const local = (address: string) => {
    const target = resolveAddress(address, file, basePath);
    return typeof target === "string" ? "" : target.file;
  };
  return $("picture")
    .toArray()
    .flatMap((picture) => {
      const shown = local($(picture).find("img").attr("src") ?? "");
      const others = $(picture)
        .find("[srcset]")
        .toArray()
        .flatMap((element) => ($(element).attr("srcset") ?? "").split(","))
        .map((candidate) => local(candidate.trim().split(/\s+/)[0] ?? ""))
        .filter((path) => shown && path && path !== shown);
      return others.map((other): [string, string] => [other, shown]);
    });
}
