import type { ChapterDraft, Draft } from "../model/draft";
import type { Finding } from "../model/finding";
import { isKnown } from "./isKnown";
import { type TagUse, tagsIn } from "./tagsIn";
import { unknownId } from "./unknownId";

/** Ids in the chapters that name nothing: claims, scenes, sources, topics. Steps are held against their scenes in checkScenes. */
export function checkMentions(draft: Draft): Finding[] {
  return draft.chapters.flatMap((chapter) => tagsIn(chapter).flatMap((use) => unknownIn(draft, chapter, use)));
}

function unknownIn(draft: Draft, chapter: ChapterDraft, use: TagUse): Finding[] {
  const { props, name } = use;
  const claim = name === "Claim" ? props.get("is") : name === "Quote" ? props.get("of") : undefined;
  if (claim && !isKnown(draft, "claims", claim)) {
    return [
      unknownId(
        "claim",
        claim,
        propPlace(chapter, use, name === "Claim" ? "is" : "of"),
        draft.known.claims,
        "claims.yaml",
      ),
    ];
  }
  const scene = name === "Scene" ? props.get("is") : undefined;
  if (scene && !draft.known.scenes.has(scene)) {
    const finding = unknownId("scene", scene, propPlace(chapter, use, "is"), draft.known.scenes, "");
    const fix = finding.problem.includes("Did you mean")
      ? finding.fix.replace(/, or add.*/, `, or add scenes/${scene}.yaml.`)
      : `add scenes/${scene}.yaml, or name a scene that is there.`;
    const { edit, ...rest } = finding;
    return [isTold(draft, finding.cause?.meant) ? { ...rest, fix } : { ...finding, fix }];
  }
  const source = name === "Note" ? props.get("follows") : undefined;
  if (source && !isKnown(draft, "sources", source)) {
    return [unknownId("source", source, propPlace(chapter, use, "follows"), draft.known.sources, "sources.yaml")];
  }
  const topics = draft.story && Object.keys(draft.story.value.topics);
  if (name !== "Differ" || !topics) return [];
  const written = props.get("about")?.split(/\s+/).filter(Boolean) ?? [];
  return written
    .filter((topic) => !topics.includes(topic))
    .map((topic) => unknownId("topic", topic, propPlace(chapter, use, "about"), topics, "topics in story.yaml"));
}

/** A scene that is told already is not the one that was meant. */
const isTold = ({ chapters }: Draft, scene: string | undefined) =>
  chapters.some((chapter) => tagsIn(chapter).some(({ name, props }) => name === "Scene" && props.get("is") === scene));

function propPlace({ file }: ChapterDraft, { node, place }: TagUse, prop: string): Finding["place"] {
  const attribute = node.attributes.find((one) => one.type === "mdxJsxAttribute" && one.name === prop);
  const { line, column } = attribute?.position?.start ?? place;
  return { file, line, column };
}
