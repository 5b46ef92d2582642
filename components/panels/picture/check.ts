import { leastWidth, pictureWidths } from "@/story/model/picture";
import type { Facts, ScenePoint } from "@/story/model/scene";
import type { PictureSceneYaml } from "./schema";

const largest = Math.max(...pictureWidths);

/** Regions lie inside their pictures and are large enough in the file to be made out. */
export function check({ steps }: PictureSceneYaml, { pictures }: Facts): ScenePoint[] {
  return Object.entries(steps).flatMap(([step, { picture, region }]) => {
    if (!region) return [];
    const path = ["steps", step, "region"];
    const width = pictures.get(picture)?.scan?.width ?? largest;
    const wrong = outsideOf(region) ?? tooSmall(region, Math.min(width, largest));
    return wrong ? [{ path, ...wrong }] : [];
  });
}

type Point = Omit<ScenePoint, "path">;
type Region = NonNullable<PictureSceneYaml["steps"][string]["region"]>;

function outsideOf({ x, y, w, h }: Region): Point | undefined {
  const rule = "region-outside";
  if (w <= 0 || h <= 0) return { rule, problem: "This region has no size.", fix: "write w and h in percent, above 0." };
  if (x < 0 || y < 0)
    return { rule, problem: "This region begins outside the picture.", fix: "write x and y from 0 up." };
  const [start, size, end] = x + w > 100.01 ? ["x", "w", x + w] : ["y", "h", y + h];
  if (end <= 100.01) return undefined;
  const problem = `This region ends outside the picture: ${start} and ${size} make ${Math.round(end)} %.`;
  return { rule, problem, fix: `make ${start} or ${size} smaller: together at most 100.` };
}

/** `width` in px is that of the largest copy; a file too small as a whole has been reported in pictures.yaml. */
function tooSmall({ w }: Region, width: number): Point | undefined {
  const across = Math.floor((width * w) / 100);
  if (across >= leastWidth || width < leastWidth) return undefined;
  return {
    rule: "region-too-small",
    problem: `This region is ${across} px wide; from ${leastWidth} px on it is sharp on a phone.`,
    fix: `write w: ${Math.ceil((leastWidth * 100) / width)} or more, or ask for a larger file.`,
  };
}
