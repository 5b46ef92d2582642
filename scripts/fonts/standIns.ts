/** Fonts of one measure that phones and computers have of their own, by the names the systems know them under. */
export type StandIn = {
  name: string;
  /** Regular, and bold for all that is heavier than text. */
  local: { regular: string[]; bold: string[] };
  /** Files below node_modules that have their letters, or letters of exactly their widths. */
  files: { regular: string; bold: string };
};

/** Families whose files call themselves "Roboto Regular": Firefox knows them by that alone, others by the family's name too. */
const calledRegular = new Set(["Noto Serif", "Tinos", "Roboto", "Arimo"]);

/** "Arial", "Arial Bold"; "Roboto", "Roboto Regular", "Roboto Bold". */
const named = (families: string[]) => ({
  regular: families.flatMap((family) => (calledRegular.has(family) ? [family, `${family} Regular`] : family)),
  bold: families.map((family) => `${family} Bold`),
});
const fontsource = (name: string) => ({
  regular: `@fontsource/${name}/files/${name}-latin-400-normal.woff2`,
  bold: `@fontsource/${name}/files/${name}-latin-700-normal.woff2`,
});
const dejaVu = (name: string) => ({
  regular: `dejavu-fonts-ttf/ttf/${name}.ttf`,
  bold: `dejavu-fonts-ttf/ttf/${name}-Bold.ttf`,
});

/**
 * In the order in which a browser is to look for them: each name that is not there costs a question to the system before the
 * first paint, which on a Linux is a question to another process, and on phones, Windows and Macs next to none. So what a
 * Linux has comes first, and what is found by one name before what has three. Arimo and Tinos have the widths of Arial and
 * Times.
 */
export const standIns: Record<"serif" | "sans-serif", StandIn[]> = {
  serif: [
    { name: "DejaVu", local: named(["DejaVu Serif"]), files: dejaVu("DejaVuSerif") },
    { name: "Noto", local: named(["Noto Serif"]), files: fontsource("noto-serif") },
    { name: "Times", local: named(["Times New Roman", "Liberation Serif", "Tinos"]), files: fontsource("tinos") },
  ],
  "sans-serif": [
    { name: "DejaVu", local: named(["DejaVu Sans"]), files: dejaVu("DejaVuSans") },
    { name: "Roboto", local: named(["Roboto"]), files: fontsource("roboto") },
    { name: "Arial", local: named(["Arial", "Liberation Sans", "Arimo"]), files: fontsource("arimo") },
  ],
};
