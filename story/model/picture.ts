import { z } from "zod";
import type { Claim } from "./claim";
import { Exact, Id, Name, Text } from "./text";

/** One entry of pictures.yaml: a photograph, drawing or scan that may be published. Keyed by its id. */
export const PictureYaml = z.strictObject({
  file: Exact.describe("Its file's name in the story's folder pictures/."),
  alt: Text.max(250, "is longer than 250 characters").describe(
    "What is to be seen, for those who do not see it; 250 characters at most.",
  ),
  credit: Name.max(80, "is longer than 80 characters").describe("Who made it, and who supplied it."),
  licence: Text.max(60, "is longer than 60 characters").describe("Under which terms it is published."),
  caption: Text.max(160, "is longer than 160 characters").describe("The words under it.").optional(),
  claims: z.array(Id).min(1, "names no claim").describe("What its caption and its alt text rest on.").optional(),
});
export type PictureYaml = z.infer<typeof PictureYaml>;

/** What was found in a picture's file: its size in px as it is seen, upright, and a hash of what its copies are made of. */
export type PictureScan = {
  path: string;
  width: number;
  height: number;
  digest: string;
  /** It carries a C2PA manifest store. */
  signed?: true;
};

/** An entry as read. `scan` is absent where the file is missing or no picture. */
export type PictureDraft = PictureYaml & { scan?: PictureScan };

/** Widths in px of the copies that a browser chooses from; a picture is never enlarged. */
export const pictureWidths = [360, 720, 1080, 1600, 2400];

/** Fewer px than these across the stage of a phone are a blur. */
export const leastWidth = 480;

/** How copies are encoded. Every browser is offered AVIF and WebP, and one JPEG besides. */
export const encodings = {
  avif: { quality: 55 },
  webp: { quality: 78 },
  jpeg: { quality: 80, mozjpeg: true },
} as const;
export type PictureFormat = keyof typeof encodings;

/** One copy: its name changes with the picture and with how it is made, so that a browser may keep it for ever. */
export type PictureFile = { name: string; width: number; format: PictureFormat };

export type Picture = Omit<PictureYaml, "file" | "claims"> & {
  id: string;
  /** The newsroom's own file, relative to the project. */
  path: string;
  width: number;
  height: number;
  files: PictureFile[];
  /** For browsers that read neither of the other formats. */
  fallback: PictureFile;
  /** The name of the manifest store that the newsroom's file carries, published beside its copies, which are other bytes than it signs for. */
  manifest?: string;
  claims: Claim[];
};
