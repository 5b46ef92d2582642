import type { Language } from "../story/model/language";

/** A face that readers fetch, and what it is cut to: app/fonts.css and the files in app/fonts are made of this list by `npm run fonts`. */
export type Face = {
  family: string;
  /** The custom property by which style sheets ask for it. */
  token: "--serif" | "--display" | "--small-display" | "--narrow";
  weight: number;
  italic?: true;
  /** Whole files below node_modules: western letters, and those that other Latin languages add. */
  sources: { latin: string; extended: string };
  /** Where a variable font is cut to one design. */
  axes?: Record<string, number>;
  /** Fetched by nearly every page, so that another stands in for it until it has come; the others come when a page asks. */
  fitted: boolean;
  /** Whether the other Latin letters can be had of it too, in whole files. */
  complete?: true;
};

const charis = (style: string) => ({
  latin: `@fontsource/charis-sil/files/charis-sil-latin-400-${style}.woff2`,
  extended: `@fontsource/charis-sil/files/charis-sil-latin-ext-400-${style}.woff2`,
});
const archivo = (weight: number) => ({
  latin: `@fontsource/archivo-narrow/files/archivo-narrow-latin-${weight}-normal.woff2`,
  extended: `@fontsource/archivo-narrow/files/archivo-narrow-latin-ext-${weight}-normal.woff2`,
});
const noto = (name: string) => ({
  latin: `@fontsource-variable/${name}/files/${name}-latin-standard-normal.woff2`,
  extended: `@fontsource-variable/${name}/files/${name}-latin-ext-standard-normal.woff2`,
});
const semicondensed = { wght: 600, wdth: 90 };

/** Of headings there are two cuts of one design: the thin strokes of the first are lost below 28 px, where the second takes over. */
export const faces: readonly Face[] = [
  { family: "Charis SIL", token: "--serif", weight: 400, sources: charis("normal"), fitted: true, complete: true },
  { family: "Charis SIL", token: "--serif", weight: 400, italic: true, sources: charis("italic"), fitted: false },
  {
    family: "Noto Serif Display",
    token: "--display",
    weight: 600,
    sources: noto("noto-serif-display"),
    axes: semicondensed,
    fitted: true,
  },
  {
    family: "Noto Serif Heading",
    token: "--small-display",
    weight: 600,
    sources: noto("noto-serif"),
    axes: semicondensed,
    fitted: true,
  },
  { family: "Archivo Narrow", token: "--narrow", weight: 500, sources: archivo(500), fitted: true },
  { family: "Archivo Narrow", token: "--narrow", weight: 700, sources: archivo(700), fitted: true },
];

const letters = (first: number, last: number) =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));
/** What every page in English or French may need. */
export const western = `${letters(0x20, 0x7e)}ÀÂÄÇÈÉÊËÎÏÔÖÙÛÜŒàáâäçèéêëîïíñóôöùúûüœß\u00a0«»–—‘’“”…·×€‹›`;
/** What Bambara and its neighbours add, with the marks of their tones; fetched where a page holds one of them. */
export const african = "ɛɔɲŋƐƆƝŊɓɗƙƴƁƊƘƳ\u0300\u0301\u0302\u030c";

/** A face of another script, and the language whose pages are set in it throughout; no other page is told of it. */
export type ScriptFace = {
  family: string;
  language: Language;
  weight: number;
  /** Whole files below node_modules, by what they are cut to: letters of the script, and the signs that stand between them. */
  sources: { letters: string; signs: string };
};

const naskh = (weight: number): ScriptFace => ({
  family: "Noto Naskh Arabic",
  language: "ar",
  weight,
  sources: {
    letters: `@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-${weight}-normal.woff2`,
    signs: `@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-latin-${weight}-normal.woff2`,
  },
});
export const scriptFaces: readonly ScriptFace[] = [naskh(400), naskh(700)];
/** What Arabic is written with, its vowel signs and both kinds of its digits. */
export const arabic = `${letters(0x621, 0x63a)}${letters(0x640, 0x652)}${letters(0x660, 0x66c)}ٰ،؛؟٪`;
/** Signs that an Arabic page has in common with others. */
export const signs = `${letters(0x20, 0x40)}[]_\u00a0«»–—‘’“”…·×‹›`;

const known = new Set(western + african);
const others = (all: string) => [...all].filter((letter) => !known.has(letter)).join("");
/** The other letters of each whole file. */
export const rest = {
  latin: others(letters(0xa1, 0xff)),
  extended: others(letters(0x100, 0x2ba) + letters(0x1e00, 0x1eff)),
};
