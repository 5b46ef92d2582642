import { firstView } from "./budgets";
import { cssAddresses, resolveAddress } from "./references";
import { type SiteFiles, textOf } from "./siteFiles";

/**
 * Paths of the fonts that style sheets declare for the first view: upright Latin faces of the families and weights listed.
 * With `display`, only of those with this `font-display`.
 */
export function findFonts(sheets: (string | undefined)[], files: SiteFiles, display?: string): string[] {
  return sheets.flatMap((sheet) => {
    const css = textOf(files, sheet);
    return [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].flatMap(([, face = ""]) => {
      const says = (name: string) => new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*([^;]*)`).exec(face)?.[1]?.trim() ?? "";
      const family = says("font-family").replace(/["']/g, "");
      const weight = says("font-weight").replace("normal", "400").replace("bold", "700") || "400";
      const listed = firstView.some((style) => style.family === family && style.weight === weight);
      if (display && says("font-display") !== display) return [];
      if (!listed || says("font-style").includes("italic") || !holdsLatin(says("unicode-range"))) return [];
      const [address = ""] = cssAddresses(says("src"));
      const target = resolveAddress(address, sheet ?? "", "");
      return typeof target === "string" ? [] : [target.file];
    });
  });
}

/** "A" is U+0041; no range at all means every letter. */
function holdsLatin(range: string): boolean {
  if (range === "") return true;
  return range.split(",").some((part) => {
    const [first = "", last = first] = part.trim().replace(/^U\+/i, "").split("-");
    const low = Number.parseInt(first.replaceAll("?", "0"), 16);
    const high = Number.parseInt(last.replaceAll("?", "F"), 16);
    return low <= 0x41 && 0x41 <= high;
  });
}
