import type { ListedFace } from "../../components/customElements/listedFace";
import { facesIn, holdsAny, isFirst, readFace } from "./findFonts";
import type { Page } from "./page";
import { resolveAddress } from "./references";
import { type SiteFiles, textOf } from "./siteFiles";

/**
 * The faces that a page's sheets declare, for its head to bring once the words are painted in what stands in for them. Those
 * of letters that the page does not have are left out, as each makes the change of faces slower: where a sheet that is fetched
 * later has one, what stands in shows it.
 */
export function listFaces({ $, file }: Page, files: SiteFiles, basePath: string): ListedFace[] {
  const sheets = $('link[rel="stylesheet"]')
    .toArray()
    .map(({ attribs }) => resolveAddress(attribs.href ?? "", file, basePath))
    .flatMap((target) => (typeof target === "string" ? [] : [target.file]));
  const letters = new Set($("body").html() ?? "");
  return sheets.flatMap((sheet) =>
    facesIn(textOf(files, sheet)).flatMap((text) => {
      const face = readFace(text);
      const target = resolveAddress(face.address, sheet, "");
      if (typeof target === "string" || !holdsAny(face.range, letters)) return [];
      const { family, weight, style, range } = face;
      const how = { weight, ...(style && { style }), ...(range && { unicodeRange: range }) };
      return [{ family, src: `${basePath}/${target.file}`, how, first: isFirst(face) }];
    }),
  );
}
