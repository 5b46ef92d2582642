import { firstView } from "./budgets";
import { perText } from "./perText";
import { cssAddresses, resolveAddress } from "./references";
import { type SiteFiles, textOf } from "./siteFiles";

/** A face as a style sheet declares it; `range` and `style` are empty where it says nothing. */
type Declared = { family: string; weight: string; style: string; range: string; address: string };

/** Paths of the fonts that style sheets declare for the first view. */
export function findFonts(sheets: (string | undefined)[], files: SiteFiles): string[] {
  return sheets.flatMap((sheet) =>
    facesIn(textOf(files, sheet)).flatMap((text) => {
      const face = readFace(text);
      const target = resolveAddress(face.address, sheet ?? "", "");
      return isFirst(face) && typeof target !== "string" ? [target.file] : [];
    }),
  );
}

/** What stands between the braces of each @font-face. */
export const facesIn = perText((css) => [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].map(([, face = ""]) => face));

export const readFace = perText((face): Declared => {
  const says = (name: string) => new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*([^;]*)`).exec(face)?.[1]?.trim() ?? "";
  const [address = ""] = cssAddresses(says("src"));
  return {
    family: says("font-family").replace(/["']/g, ""),
    weight: says("font-weight").replace("normal", "400").replace("bold", "700") || "400",
    style: says("font-style").replace("normal", ""),
    range: says("unicode-range"),
    address,
  };
});

/** Whether the first screen is set in it: upright faces of the families and weights listed, where they hold a script's letters. */
export const isFirst = ({ family, weight, style, range }: Declared): boolean =>
  style === "" && holdsLetters(range) && firstView.some((one) => one.family === family && one.weight === weight);

/** A of the Latin letters, alef of the Arabic. */
const holdsLetters = (range: string) => holdsAny(range, "A\u0627");

/** Whether any letter of a text is in a `unicode-range`; no range at all means every letter. */
export function holdsAny(range: string, text: Iterable<string>): boolean {
  if (range === "") return true;
  const parts = range.split(",").map((part) => {
    const [first = "", last = first] = part.trim().replace(/^U\+/i, "").split("-");
    return {
      low: Number.parseInt(first.replaceAll("?", "0"), 16),
      high: Number.parseInt(last.replaceAll("?", "F"), 16),
    };
  });
  return [...new Set(text)].some((letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return parts.some(({ low, high }) => low <= code && code <= high);
  });
}
