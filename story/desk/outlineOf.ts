import { posix } from "node:path";
import { tagsIn } from "../check/tagsIn";
import type { ChapterOutline, Counts, Outline, SceneOutline, StepOutline } from "../model/desk";
import type { ChapterDraft, Draft } from "../model/draft";
import type { Finding } from "../model/finding";
import { measureChapter } from "./measureChapter";

/** What a draft is made of. `files` are the names of its files in its folder, of those that can be opened. */
export function outlineOf(draft: Draft, findings: Finding[], files: string[]): Outline {
  const folder = posix.join("content", draft.id);
  const listed = draft.story?.value.chapters ?? [];
  const slugs = [...new Set([...listed.filter((slug) => draft.known.chapters.has(slug)), ...draft.known.chapters])];
  const chapters = slugs.map((slug): ChapterOutline => {
    const chapter = draft.chapters.find((one) => one.slug === slug);
    const file = posix.join(folder, "chapters", `${slug}.mdx`);
    return {
      slug,
      title: chapter?.value.title ?? slug,
      file,
      listed: listed.includes(slug),
      counts: count(findings.filter(({ place }) => place.file === file)),
      scenes: chapter ? scenesIn(chapter, draft, findings) : [],
      measure: chapter && measureChapter(chapter, draft, findings),
    };
  });
  return {
    id: draft.id,
    title: draft.story?.value.title ?? draft.id,
    language: draft.language,
    chapters,
    files: files
      .filter((name) => name.endsWith(".yaml"))
      .map((name) => {
        const file = posix.join(folder, name);
        return { name, file, counts: count(findings.filter(({ place }) => place.file === file)) };
      }),
    counts: count(findings),
  };
}

export const count = (findings: Finding[]): Counts => {
  const errors = findings.filter(({ level }) => level === "error").length;
  return { errors, warnings: findings.length - errors };
};

/** The scenes that a chapter tells, each with what is wrong in its tag and in its own file. */
function scenesIn(chapter: ChapterDraft, draft: Draft, findings: Finding[]): SceneOutline[] {
  const tags = tagsIn(chapter);
  return tags
    .filter(({ name }) => name === "Scene")
    .map(({ props, node, place }) => {
      const id = props.get("is") ?? "";
      const scene = draft.scenes.get(id);
      const last = node.position?.end.line ?? place.line;
      const told = tags.filter(({ name, parents }) => name === "Step" && parents.includes(node));
      const ofStep = (step: (typeof told)[number]): StepOutline => ({
        id: step.props.get("id") ?? "",
        line: step.place.line,
        counts: count([
          ...within(findings, chapter.file, step.place.line, step.node.position?.end.line ?? step.place.line),
          ...inScene(findings, scene, step.props.get("id") ?? ""),
        ]),
      });
      return {
        id,
        line: place.line,
        title: scene?.value.title ?? id,
        panel: scene?.value.panel ?? "",
        file: scene?.file,
        counts: count([
          ...within(findings, chapter.file, place.line, last),
          ...findings.filter((finding) => finding.place.file === scene?.file),
        ]),
        steps: told.map(ofStep),
      };
    });
}

const within = (findings: Finding[], file: string, first: number, last: number) =>
  findings.filter(({ place }) => place.file === file && place.line >= first && place.line <= last);

/** What is wrong in a scene's file from where a step begins to where the next one does. */
function inScene(findings: Finding[], scene: ReturnType<Draft["scenes"]["get"]>, step: string): Finding[] {
  const steps = Object.keys(scene?.value.steps ?? {});
  if (!scene || !steps.includes(step)) return [];
  const starts = steps.map((id) => scene.place(["steps", id], "key").line);
  const from = scene.place(["steps", step], "key").line;
  const to = Math.min(...starts.filter((line) => line > from), Number.POSITIVE_INFINITY);
  return within(findings, scene.file, from, to - 1);
}
