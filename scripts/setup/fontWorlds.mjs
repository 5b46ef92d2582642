/** @typedef {{ family: string, generic: string, names?: string[], folder: string, file: (style: Style) => string }} WorldFont */
/** @typedef {{ weight: 400 | 700, italic: boolean }} Style */

/**
 * The faces that a reader's device may have. The story is read on phones with Android's; on Windows and a Mac with Arial and
 * Times, and on a Linux with faces of their widths, for which Arimo and Tinos stand in here; on a Linux that has little; and
 * with none of these. A device without any face at all is nobody's, and shows what a test owes to the machine it runs on.
 * @satisfies {Record<string, WorldFont[]>}
 */
export const fontWorlds = {
  android: [
    fontsource({ family: "Roboto", generic: "sans-serif", names: ["Roboto"] }),
    fontsource({ family: "Noto Serif", generic: "serif", names: ["Noto Serif"] }),
  ],
  twins: [
    fontsource({ family: "Arimo", generic: "sans-serif", names: ["Arial", "Helvetica", "Liberation Sans"] }),
    fontsource({ family: "Tinos", generic: "serif", names: ["Times New Roman", "Times", "Liberation Serif"] }),
  ],
  dejavu: [
    dejavu({ family: "DejaVu Sans", generic: "sans-serif" }),
    dejavu({ family: "DejaVu Serif", generic: "serif" }),
    dejavu({ family: "DejaVu Sans Mono", generic: "monospace" }),
  ],
  none: [fontsource({ family: "Open Sans", generic: "sans-serif" })],
  empty: [],
};

/** @typedef {keyof typeof fontWorlds} FontWorld */

/**
 * A family of @fontsource's, in the letters of English and French.
 * @param {Pick<WorldFont, "family" | "generic" | "names">} font names: what devices call a face of the same widths
 * @returns {WorldFont}
 */
function fontsource(font) {
  const id = font.family.toLowerCase().replaceAll(" ", "-");
  return {
    ...font,
    folder: `@fontsource/${id}/files`,
    file: ({ weight, italic }) => `${id}-latin-${weight}-${italic ? "italic" : "normal"}.woff2`,
  };
}

/**
 * @param {Pick<WorldFont, "family" | "generic">} font
 * @returns {WorldFont}
 */
function dejavu(font) {
  const slant = font.family.includes("Serif") ? "Italic" : "Oblique";
  return {
    ...font,
    folder: "dejavu-fonts-ttf/ttf",
    file: ({ weight, italic }) => {
      const style = `${weight === 700 ? "Bold" : ""}${italic ? slant : ""}`;
      return `${font.family.replaceAll(" ", "")}${style && `-${style}`}.ttf`;
    },
  };
}
