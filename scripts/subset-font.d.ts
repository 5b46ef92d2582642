declare module "subset-font" {
  /** The part of a font that holds the given letters, as a font file. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { targetFormat: "woff2" },
  ): Promise<Uint8Array>;
}
