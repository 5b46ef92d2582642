/**
 * Makes the fonts that readers fetch: English and French letters, figures and punctuation, no more. Their files are
 * committed, since they change only when a face or the alphabet below does. Run with: npm run fonts
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import subsetFont from "subset-font";

const faces = [
  "charis-sil-latin-400-normal",
  "charis-sil-latin-400-italic",
  "charis-sil-latin-700-normal",
  "archivo-narrow-latin-500-normal",
  "archivo-narrow-latin-700-normal",
];

const ascii = String.fromCodePoint(...Array.from({ length: 95 }, (_, index) => 32 + index));
const accented = "ÀÂÄÇÈÉÊËÎÏÔÖÙÛÜŒàáâäçèéêëíîïñóôöùúûüœß";
const punctuation = "\u00a0«»–—‘’“”…·×€‹›";
const alphabet = ascii + accented + punctuation;

const folder = "app/fonts";
await mkdir(folder, { recursive: true });
for (const face of faces) {
  const [family = ""] = face.split("-latin-");
  const whole = await readFile(join("node_modules/@fontsource", family, "files", `${face}.woff2`));
  const part = await subsetFont(whole, alphabet, { targetFormat: "woff2" });
  await writeFile(join(folder, `${face}.woff2`), part);
  console.log(`${face}: ${whole.length} bytes, now ${part.length}`);
}
