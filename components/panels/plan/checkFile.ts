import { formatList } from "@/story/format/formatList";
import type { SceneFiles, ScenePoint } from "@/story/model/scene";
import type { Drawing, Left, LeftKind, PlanFile } from "./PlanFile";
import type { PlanYaml } from "./schema";

/** KB of a drawing's markup, and compressed: a chapter has 30 KB of it compressed, and its words take half. */
const MOST = { whole: 60, packed: 12 };

const KINDS: Record<LeftKind, string> = {
  script: "a script",
  handler: "an event handler",
  html: "a piece of HTML",
  link: "an outside link",
  filter: "a filter",
  mask: "a mask",
  marker: "a marker, such as an arrow's head",
  pattern: "a pattern",
  animation: "an animation",
};

const path = ["file"];

/** What keeps a scene's file from being drawn, or is left out of it. A file that is not there has been reported. */
export function checkFile({ file }: Pick<PlanYaml, "file">, files: SceneFiles | undefined): ScenePoint[] {
  const read = files?.get(file) as PlanFile | undefined;
  if (!read) return [];
  if (read.is === "drawing") return [...tooHeavy(file, read.drawing), ...leftOut(file, read.drawing.left)];
  return [{ path, ...unread(file, read) }];
}

function unread(file: string, read: Exclude<PlanFile, { is: "drawing" }>): Omit<ScenePoint, "path"> {
  switch (read.is) {
    case "too-large":
      return {
        rule: "plan-too-large",
        problem: `"${file}" is ${mega(read.kb)} large: a photograph lies in it, or what only its program needs.`,
        fix: "take pictures out, and export it as plain SVG.",
      };
    case "no-svg": {
      const where = read.line ? `: line ${read.line} is broken` : "";
      return {
        rule: "plan-no-svg",
        problem: `"${file}" cannot be read as an SVG${where}.`,
        fix: "export it anew as plain SVG; a picture belongs into a scene with panel: picture.",
      };
    }
    case "no-view-box":
      return {
        rule: "plan-no-view-box",
        problem: `"${file}" has no viewBox, so nothing says how large it is.`,
        fix: `write viewBox="${read.size ?? "0 0 width height"}" into its first tag, <svg …>, or export it anew.`,
      };
    case "empty":
      return {
        rule: "plan-empty",
        problem: `"${file}" holds nothing that could be drawn.`,
        fix: "draw with shapes and lines; letters, pictures and embedded pages are left out.",
      };
  }
}

function tooHeavy(file: string, { weight: { whole, packed } }: Drawing): ScenePoint[] {
  if (whole <= MOST.whole && packed <= MOST.packed) return [];
  return [
    {
      rule: "plan-too-heavy",
      path,
      problem: `"${file}" takes ${whole} KB once it is cleaned, ${packed} KB compressed; a page has room for ${MOST.whole} and ${MOST.packed}.`,
      fix: "simplify its lines, and leave out what nobody sees on a phone.",
    },
  ];
}

/** Nothing of this is published, whatever the editor does about it. */
function leftOut(file: string, { kinds, images, words, outlined }: Left): ScenePoint[] {
  const points: Omit<ScenePoint, "path">[] = images.map((address) => ({
    rule: "plan-picture",
    problem: `"${file}" holds a picture${address && `, ${address}`}, which is not shown.`,
    fix: "draw it with lines, or show it in a scene with panel: picture.",
  }));
  if (kinds.length > 0)
    points.push({
      rule: "plan-cleaned",
      problem: `"${file}" holds ${formatList(
        kinds.map((kind) => KINDS[kind]),
        "and",
      )}, and none of it is published.`,
      fix: "take it out of the file; if the drawing lacks it, draw it with lines.",
    });
  if (words.length > 0)
    points.push({
      rule: "plan-words",
      problem: `"${file}" holds letters, which are not drawn: ${quoted(words)}.`,
      fix: "write them under labels, and take them out of the file.",
    });
  if (outlined.length > 0)
    points.push({
      rule: "plan-outlined",
      problem: `"${file}" holds what seem to be letters turned into outlines: ${quoted(outlined)}.`,
      fix: "take them out of the file, and write them under labels, where readers can search and hear them.",
    });
  return points.map((point) => ({ ...point, path, level: "warning" }));
}

/** Texts, as far as a line has room for them. */
function quoted(texts: readonly string[]): string {
  const shown = texts.slice(0, 4).map((text) => `"${text}"`);
  return texts.length > shown.length
    ? `${shown.join(", ")} and ${texts.length - shown.length} more`
    : formatList(shown, "and");
}

const mega = (kb: number) => `${(kb / 1000).toFixed(1)} MB`;
