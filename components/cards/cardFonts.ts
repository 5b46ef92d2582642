import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Font } from "satori";

/** The project's faces in a form that Satori reads; "ext" holds the letters that Latin languages beyond the west of Europe add. */
export const cardFonts: Font[] = [
  face("Charis SIL", "charis-sil/files/charis-sil-latin-700-normal.woff"),
  face("Charis SIL ext", "charis-sil/files/charis-sil-latin-ext-700-normal.woff"),
  face("Archivo Narrow", "archivo-narrow/files/archivo-narrow-latin-700-normal.woff"),
  face("Archivo Narrow ext", "archivo-narrow/files/archivo-narrow-latin-ext-700-normal.woff"),
];

function face(name: string, file: string): Font {
  return {
    name,
    data: readFileSync(join(process.cwd(), "node_modules/@fontsource", file)),
    weight: 700,
    style: "normal",
  };
}
