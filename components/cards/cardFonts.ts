import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Font } from "satori";

const archivo = "node_modules/@fontsource/archivo-narrow/files/archivo-narrow";

/**
 * The project's faces in a form that Satori reads; "ext" holds the letters that Latin languages beyond the west of Europe
 * add. Headings are cut by `npm run fonts`, with strokes that hold where a card is small.
 */
export const cardFonts: Font[] = [
  face("Heading", 600, "components/cards/fonts/heading-latin.woff"),
  face("Heading ext", 600, "components/cards/fonts/heading-extended.woff"),
  face("Archivo Narrow", 700, `${archivo}-latin-700-normal.woff`),
  face("Archivo Narrow ext", 700, `${archivo}-latin-ext-700-normal.woff`),
];

function face(name: string, weight: 600 | 700, file: string): Font {
  return { name, data: readFileSync(join(process.cwd(), file)), weight, style: "normal" };
}
