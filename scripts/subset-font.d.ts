declare module "subset-font" {
  /** The part of a font that holds the given letters, as a font file; of a variable font, one design; without hints, which are for screens of coarse dots and half of some files. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      targetFormat: "woff2" | "woff" | "truetype";
      noHinting?: boolean;
      variationAxes?: Record<string, number>;
    },
  ): Promise<Uint8Array>;
}
