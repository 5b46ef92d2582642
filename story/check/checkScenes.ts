import { basename } from "node:path";
import { nearest } from "../format/nearest";
import type { ChapterDraft, Draft, Written } from "../model/draft";
import type { Finding } from "../model/finding";
import type { SceneBase } from "../model/scene";
import { Id } from "../model/text";
import { allChaptersRead } from "./allChaptersRead";
import { isTag, type TagUse, tagNamed, tagsIn } from "./tagsIn";
import { unknownId } from "./unknownId";

type Telling = { chapter: ChapterDraft; scene: TagUse; steps: TagUse[] };

/** A scene is told once, all its steps in the order of its file. */
export function checkScenes(draft: Draft): Finding[] {
  const tellings = draft.chapters.flatMap(tellingsIn);
  return [...draft.scenes].flatMap(([id, scene]) => {
    const told = tellings.filter((telling) => telling.scene.props.get("is") === id);
    const [first, ...again] = told;
    if (!first) return allChaptersRead(draft) ? [unused(id, scene)] : [];
    return [...again.map((telling) => twice(id, telling, first)), ...checkSteps(id, scene, first)];
  });
}

function tellingsIn(chapter: ChapterDraft): Telling[] {
  const uses = tagsIn(chapter);
  return uses
    .filter(({ name }) => name === "Scene")
    .map((scene) => ({
      chapter,
      scene,
      steps: uses.filter(({ name, parents }) => name === "Step" && parents.at(-1) === scene.node),
    }));
}

function checkSteps(id: string, scene: Written<SceneBase>, { steps, scene: { place, node } }: Telling): Finding[] {
  const written = Object.keys(scene.value.steps);
  const file = `scenes/${id}.yaml`;
  // A step whose name is no id has been reported where it is written.
  if (!written.every((step) => Id.safeParse(step).success)) return [];
  const told = steps.flatMap((use) => use.props.get("id") ?? []);
  const unknown = steps.flatMap((use) => {
    const step = use.props.get("id");
    if (!step || written.includes(step)) return [];
    const { edit, ...finding } = unknownId("step", step, use.place, written, file);
    const isFree = edit && finding.cause?.meant !== undefined && !told.includes(finding.cause.meant);
    return [isFree ? { ...finding, edit } : finding];
  });
  // A step that is told under a name or with a tag that is misspelt has been reported there.
  const meant =
    unknown.length > 0 ? told.flatMap((step) => (written.includes(step) ? [] : (nearest(step, written) ?? []))) : [];
  const misspelt = node.children.some((child) => isTag(child) && !tagNamed(child.name ?? ""));
  const untold = (misspelt ? [] : written)
    .filter((step) => !told.includes(step) && !meant.includes(step))
    .map(
      (step): Finding => ({
        rule: "step-without-words",
        place: scene.place(["steps", step], "key"),
        problem: `No <Step id="${step}"> tells this step.`,
        fix: `add it to <Scene is="${id}"> in ${basename(place.file)}, or remove it here.`,
        level: "error",
      }),
    );
  const silent = steps
    .filter(({ node }) => node.children.length === 0)
    .map(
      ({ place: at, props }): Finding => ({
        rule: "step-without-words",
        place: at,
        problem: `Step "${props.get("id") ?? ""}" holds no words.`,
        fix: "write what it tells between <Step …> and </Step>.",
        level: "error",
      }),
    );
  return [...unknown, ...untold, ...silent, ...wrongOrder(steps, written, file)];
}

function wrongOrder(steps: TagUse[], written: string[], file: string): Finding[] {
  const known = steps.filter(({ props }) => written.includes(props.get("id") ?? ""));
  for (const [index, use] of known.entries()) {
    const [id, before] = [use.props.get("id") ?? "", known[index - 1]?.props.get("id")];
    if (before === undefined || before === id || written.indexOf(before) < written.indexOf(id)) continue;
    const problem = `Step "${id}" is told after "${before}", but ${file} has it before.`;
    return [{ rule: "step-order", place: use.place, problem, fix: "give both the same order.", level: "error" }];
  }
  return [];
}

const unused = (id: string, { file }: Written<SceneBase>): Finding => ({
  rule: "scene-unused",
  place: { file, line: 1, column: 1 },
  problem: `No chapter tells scene "${id}".`,
  fix: `write <Scene is="${id}"> in a chapter, or delete the file.`,
  level: "error",
});

const twice = (id: string, { scene }: Telling, { scene: first }: Telling): Finding => ({
  rule: "scene-twice",
  place: scene.place,
  problem: `Scene "${id}" is told a second time; ${basename(first.place.file)} tells it on line ${first.place.line}.`,
  fix: "tell it once, or copy its file under another name.",
  level: "error",
});
