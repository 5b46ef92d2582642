import type { Font } from "fontkit";

/** Shares of 1 for the descriptors of an @font-face. */
export type Fit = { size: number; ascent: number; descent: number; lineGap: number };

/** What stories are written in, for letters as often as they occur: article 1 of the Universal Declaration of Human Rights, in French and in English. */
const sample =
  "Tous les êtres humains naissent libres et égaux en dignité et en droits. Ils sont doués de raison et de conscience " +
  "et doivent agir les uns envers les autres dans un esprit de fraternité. All human beings are born free and equal in " +
  "dignity and rights. They are endowed with reason and conscience and should act towards one another in a spirit of brotherhood.";

/** Makes a font take the width, and stand on the baseline, of the face it stands in for: both of which a browser reckons after the size. */
export function fitStandIn(standIn: Font, face: Font): Fit {
  const size = width(face) / width(standIn);
  const share = (measure: number) => Math.abs(measure) / face.unitsPerEm / size;
  return { size, ascent: share(face.ascent), descent: share(face.descent), lineGap: share(face.lineGap) };
}

/** Of the sample, kerned, in em. */
const width = (font: Font) => font.layout(sample).advanceWidth / font.unitsPerEm;
