import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import type { Drawing, PlanFile } from "./PlanFile";
import { redraw } from "./redraw";
import type { XmlElement, XmlRoot } from "./Xml";

/** KB of a file from which it holds a photograph, or a program's own data, and no drawing to be read on a phone. */
const LARGEST = 1000;

/** Units of the longer side. */
const SIDE = 1000;

/** The drawing that a file of an editor's holds. Nothing they may put there makes this throw. */
export async function readPlan(bytes: Uint8Array): Promise<PlanFile> {
  const kb = Math.ceil(bytes.length / 1000);
  if (kb > LARGEST) return { is: "too-large", kb };
  const tree = await parse(new TextDecoder().decode(bytes));
  if (!("root" in tree)) return { is: "no-svg", ...tree };
  const root = tree.root.children.find((child): child is XmlElement => child.type === "element");
  if (root?.name !== "svg") return { is: "no-svg" };
  const [x, y, w, h] = (root.attributes.viewBox ?? "").split(/[\s,]+/).map(Number);
  if (!isSize(w) || !isSize(h) || x === undefined || y === undefined) return { is: "no-view-box", ...sizeOf(root) };
  const scale = SIDE / Math.max(w, h);
  const redrawn = redraw(tree.root, `scale(${scale}) translate(${-x} ${-y})`);
  if (redrawn.pieces.length === 0) return { is: "empty" };
  const markup = JSON.stringify(redrawn.pieces.map(({ box: _, within: __, ...piece }) => piece));
  const drawing: Drawing = {
    ...redrawn,
    width: Math.round(w * scale),
    height: Math.round(h * scale),
    origin: { x, y },
    scale,
    weight: { whole: kilobytes(markup.length), packed: kilobytes(gzipSync(markup).length) },
    id: createHash("sha256").update(markup).digest("hex").slice(0, 8),
  };
  return { is: "drawing", drawing };
}

/** The tree of a file, each element with its paint and its shape as a path; or the line that cannot be read. */
async function parse(text: string): Promise<{ root: XmlRoot } | { line?: number }> {
  const { optimize } = await import("svgo");
  let root: XmlRoot | undefined;
  const keep = {
    name: "keep",
    fn: (tree: XmlRoot) => {
      root = tree;
      return null;
    },
  };
  try {
    optimize(text, {
      plugins: [
        { name: "inlineStyles", params: { onlyMatchedOnce: false } },
        "convertStyleToAttrs",
        { name: "convertColors", params: { currentColor: false, shorthex: false, shortname: false } },
        { name: "convertShapeToPath", params: { convertArcs: true } },
        keep,
      ],
    });
  } catch (error) {
    const { line } = error as { line?: number };
    return { line };
  }
  return root ? { root } : { line: undefined };
}

const isSize = (value: number | undefined): value is number => value !== undefined && value > 0;

/** The size that a file without a viewBox gives itself, as its viewBox would say it. */
function sizeOf({ attributes }: XmlElement): { size?: string } {
  const [w, h] = [attributes.width, attributes.height].map((side) => /^([\d.]+)(?:px)?$/.exec(side ?? "")?.[1]);
  return w && h ? { size: `0 0 ${w} ${h}` } : {};
}

const kilobytes = (bytes: number) => Math.ceil(bytes / 100) / 10;
