import type { Claim } from "../model/claim";
import type { Draft } from "../model/draft";
import { pickExisting } from "../model/pickExisting";
import { type Picture, type PictureFile, type PictureFormat, type PictureScan, pictureWidths } from "../model/picture";

/** Pictures by id, each with the copies that are to be made of it. One whose file is missing has been reported and is passed over. */
export function linkPictures(draft: Draft, claims: ReadonlyMap<string, Claim>): Map<string, Picture> {
  const pictures = new Map<string, Picture>();
  for (const [id, { file: _, scan, claims: cited = [], ...picture }] of draft.pictures.value) {
    if (!scan) continue;
    const { path, width, height, digest, signed } = scan;
    pictures.set(id, {
      ...picture,
      id,
      path,
      width,
      height,
      claims: pickExisting(cited, claims),
      ...copiesOf(id, scan),
      ...(signed && { manifest: `${id}-${digest.slice(0, 12)}.c2pa` }),
    });
  }
  return pictures;
}

function copiesOf(id: string, { width: whole, digest }: PictureScan): Pick<Picture, "files" | "fallback"> {
  const smaller = pictureWidths.filter((width) => width < whole);
  const widths = smaller.length < pictureWidths.length ? [...smaller, whole] : smaller;
  const copy = (format: PictureFormat, width: number): PictureFile => ({
    name: `${id}-${digest.slice(0, 12)}-${width}.${format}`,
    width,
    format,
  });
  return {
    files: (["avif", "webp"] as const).flatMap((format) => widths.map((width) => copy(format, width))),
    fallback: copy("jpeg", Math.min(whole, 1080)),
  };
}
