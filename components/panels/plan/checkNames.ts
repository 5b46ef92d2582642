import { distance } from "fastest-levenshtein";
import { unknownName } from "@/components/panels/unknownName";
import { formatList } from "@/story/format/formatList";
import { isSlip } from "@/story/format/isSlip";
import { nearest } from "@/story/format/nearest";
import type { ScenePath, ScenePoint } from "@/story/model/scene";
import { findNamed } from "./findNamed";
import type { Drawing } from "./PlanFile";
import type { PlanYaml } from "./schema";

/** Names that lead nowhere: into the file, or within the scene; and what is named and never used. */
export function checkNames(scene: PlanYaml, drawing: Drawing | undefined): ScenePoint[] {
  const { layers, paths } = scene;
  return [
    ...(drawing
      ? [
          ...Object.entries(layers).flatMap(([id, { layer }]) => checkLayer(layer, ["layers", id, "layer"], drawing)),
          ...Object.entries(paths).flatMap(([id, { path }]) => checkPath(path, ["paths", id, "path"], drawing)),
        ]
      : []),
    ...checkSteps(scene),
    ...checkUse(scene),
  ];
}

function checkLayer(name: string, path: ScenePath, drawing: Drawing): ScenePoint[] {
  const at = findNamed(drawing, name);
  if (at < 0)
    return [
      notInFile(
        "layer",
        name,
        path,
        drawing.named.flatMap(({ names }) => names[0] ?? []),
      ),
    ];
  if (drawing.pieces.some(({ within }) => within.includes(at))) return [];
  const problem = `The layer "${name}" is empty: it holds no shape or line.`;
  return [{ rule: "plan-layer-empty", path, problem, fix: "draw into it, or name another." }];
}

function checkPath(name: string, path: ScenePath, drawing: Drawing): ScenePoint[] {
  const found = drawing.named[findNamed(drawing, name)];
  const ways = drawing.named.flatMap(({ names, way }) => (way && names[0] ? [names[0]] : []));
  if (!found) return [notInFile("path", name, path, ways)];
  if (found.way && (found.way.match(/M/gi)?.length ?? 0) === 1) return [];
  return [
    {
      rule: "plan-no-path",
      path,
      problem: `"${name}" is no line of one stroke, so nothing can move along it.`,
      fix: "draw the way as one open line, and name that line, not the layer it lies in.",
    },
  ];
}

/** The names that come nearest, as an editor knows what they called a thing better than a program does. */
function notInFile(kind: "layer" | "path", name: string, path: ScenePath, known: string[]): ScenePoint {
  const meant = nearest(name, known);
  const near = known.toSorted((a, b) => distance(a, name) - distance(b, name)).slice(0, 6);
  return {
    rule: "plan-not-in-file",
    path,
    problem: `The file holds no ${kind} "${name}".${meant ? ` Did you mean "${meant}"?` : ""}`,
    fix: meant
      ? `write ${meant}.`
      : near.length > 0
        ? `write ${formatList(near.map((one) => `"${one}"`))}${known.length > near.length ? `, or one of ${known.length - near.length} more that it holds` : ""}.`
        : "give it a name in the file: Illustrator, Inkscape and Figma export the names of layers as ids.",
    ...(meant && isSlip(name, meant, known) && { edit: { path, value: meant } }),
  };
}

function checkSteps({ layers, paths, labels, steps }: PlanYaml): ScenePoint[] {
  const noSuch = (kind: "layer" | "path" | "label", id: string, path: ScenePath, known: object): ScenePoint[] =>
    Object.hasOwn(known, id)
      ? []
      : [{ rule: "plan-unknown", path, ...unknownName(id, { kind, known: Object.keys(known), under: `${kind}s` }) }];
  return Object.entries(steps).flatMap(([step, { show, move, labels: shown }]) => {
    const at = ["steps", step];
    return [
      ...show.flatMap((id, index) => noSuch("layer", id, [...at, "show", index], layers)),
      ...shown.flatMap((id, index) => noSuch("label", id, [...at, "labels", index], labels)),
      ...Object.entries(move).flatMap(([layer, path]) => [
        ...noSuch("layer", layer, [...at, "move", layer], layers),
        ...noSuch("path", path, [...at, "move", layer], paths),
        ...(Object.hasOwn(layers, layer) && !show.includes(layer) ? [unseen(layer, [...at, "move", layer])] : []),
      ]),
      ...shown.flatMap((id, index) => {
        const place = labels[id]?.at;
        return typeof place === "string" && Object.hasOwn(layers, place) && !show.includes(place)
          ? [unseen(place, [...at, "labels", index], id)]
          : [];
      }),
    ];
  });
}

const unseen = (layer: string, path: ScenePath, label?: string): ScenePoint => ({
  rule: "plan-unseen",
  path,
  problem: label
    ? `The label "${label}" stands on the layer "${layer}", which this step does not show.`
    : `The layer "${layer}" moves at this step, which does not show it.`,
  fix: `add "${layer}" to show, or leave this out.`,
});

function checkUse({ layers, paths, labels, steps }: PlanYaml): ScenePoint[] {
  const all = Object.values(steps);
  const used = {
    layers: all.flatMap(({ show, move }) => [...show, ...Object.keys(move)]),
    paths: all.flatMap(({ move }) => Object.values(move)),
    labels: all.flatMap((step) => step.labels),
  };
  const unused = (kind: keyof typeof used, of: object): ScenePoint[] =>
    Object.keys(of)
      .filter((id) => !used[kind].includes(id))
      .map((id) => ({
        rule: "plan-unused",
        path: [kind, id],
        problem: `No step uses "${id}" of ${kind}.`,
        fix: `name it in a step, or remove it.`,
      }));
  return [...unused("layers", layers), ...unused("paths", paths), ...unused("labels", labels)];
}
