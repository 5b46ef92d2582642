import type { Page } from "./page";
import { resolveAddress } from "./references";

/** The other sizes and formats of each picture, by path, and the one file that any browser can show in their place. */
export function pictureSizes(pages: Page[], basePath: string): Map<string, string> {
  const sizes = new Map<string, string>();
  for (const { $, file } of pages) {
    const local = (address: string) => {
      const target = resolveAddress(address, file, basePath);
      return typeof target === "string" ? "" : target.file;
    };
    for (const picture of $("picture").toArray()) {
      const shown = local($(picture).find("img").attr("src") ?? "");
      const sets = $(picture)
        .find("[srcset]")
        .toArray()
        .flatMap((element) => ($(element).attr("srcset") ?? "").split(","));
      for (const candidate of sets) {
        const path = local(candidate.trim().split(/\s+/)[0] ?? "");
        if (shown && path && path !== shown) sizes.set(path, shown);
      }
    }
  }
  return sizes;
}
