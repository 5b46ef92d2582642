import { stat } from "node:fs/promises";
import { join } from "node:path";
import { type ClipScan, mostPreview, type PreviewScan } from "../model/clip";
import type { Finding } from "../model/finding";
import { scanClip } from "./scanClip";

type Mistake = Pick<Finding, "rule" | "problem" | "fix">;
/** A preview's file, or why it cannot be published: a problem in words, and what to do. */
type Scanned = { preview: PreviewScan } | Mistake;

/** Reads of a file in `root` whether it may play by itself over the poster of `film`, where that could be read. */
export async function scanPreview(root: string, path: string, file: string, film?: ClipScan): Promise<Scanned> {
  const { size } = await stat(join(root, path));
  if (size > mostPreview.bytes) return tooLarge(file, size);
  const found = await scanClip(root, path, file);
  if (!("scan" in found)) return { ...found, fix: "save it as MP4 with H.264, without sound." };
  const { scan } = found;
  if (scan.kind === "audio") return noPicture(file);
  if (scan.sounds) return notSilent(file);
  // Programs that cut films end them with a frame, a little past the second.
  if (scan.seconds > mostPreview.seconds + 0.05) return tooLong(file, scan.seconds);
  if (film && isOfAnotherShape(scan, film)) return misshapen(file, scan, film);
  const { type, bytes, digest } = scan;
  return { preview: { path, type, bytes, digest } };
}

/** One side may differ by a twentieth: programs round both to what their codec likes. */
function isOfAnotherShape(one: Shape, other: Shape): boolean {
  const [a, b] = [shapeOf(one), shapeOf(other)];
  return Math.max(a, b) / Math.min(a, b) > 1.05;
}

type Shape = Pick<ClipScan, "width" | "height">;
const shapeOf = ({ width = 1, height = 1 }: Shape) => width / height;
const sidesOf = ({ width, height }: Shape) => `${width} by ${height} px`;

const tooLarge = (file: string, size: number): Scanned => ({
  rule: "clip-preview",
  problem: `"${file}" has ${Math.ceil(size / 1000)} KB; a preview may have ${mostPreview.bytes / 1000}, as it comes unasked.`,
  fix: "cut it shorter, or save it smaller: 480 px wide is enough.",
});

const noPicture = (file: string): Scanned => ({
  rule: "clip-preview",
  problem: `"${file}" is a sound, so nothing of it would be seen.`,
  fix: "name a silent excerpt of the film, or remove the line.",
});

const notSilent = (file: string): Scanned => ({
  rule: "clip-preview",
  problem: `"${file}" has a sound track; a preview is silent.`,
  fix: "save it without its sound track.",
});

const tooLong = (file: string, seconds: number): Scanned => ({
  rule: "clip-preview",
  problem: `"${file}" lasts ${Math.ceil(seconds * 10) / 10} seconds; a preview may last ${mostPreview.seconds}, as what moves for longer must have a button that stops it.`,
  fix: `cut it to ${mostPreview.seconds} seconds.`,
});

const misshapen = (file: string, preview: Shape, film: Shape): Scanned => ({
  rule: "clip-preview",
  problem: `"${file}" is ${sidesOf(preview)}, another shape than its film, which is ${sidesOf(film)}.`,
  fix: "save it in the shape of the film.",
});
