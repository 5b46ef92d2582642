import type { Element, Root } from "hast";
import { visit } from "unist-util-visit";
import { sayIn } from "../messages/sayIn";
import type { Chapter } from "../model/chapter";
import type { Claim } from "../model/claim";
import type { Story } from "../model/story";

/** Writes into each claim where the story cites it, in reading order, one entry a place. */
export function linkCitations(story: Story): void {
  for (const chapter of story.chapters) {
    const cite = (claims: Claim[], anchor: string, label: string) => {
      const href = anchor ? `${chapter.slug}/#${anchor}` : `${chapter.slug}/`;
      for (const { citedIn } of claims) {
        if (!citedIn.some((citation) => citation.href === href)) citedIn.push({ chapter: chapter.slug, href, label });
      }
    };
    for (const { claims, anchor, label } of mentions(chapter, story)) cite(claims, anchor, label);
  }
}

type Mention = { claims: Claim[]; anchor: string; label: string };

function mentions(chapter: Chapter, story: Story): Mention[] {
  const found: Mention[] = [];
  const say = sayIn(story.language);
  const claim = (id: unknown) => [story.claims.get(String(id))].filter((found) => found !== undefined);
  const walk = (parent: Root | Element, anchor: string, label: string) => {
    let here = { anchor, label };
    for (const node of parent.children) {
      if (node.type !== "element") continue;
      const { is, of, about, id } = node.properties;
      if (/^h[2-6]$/.test(node.tagName)) here = { anchor: String(id), label: chapter.title };
      if (node.tagName === "Claim") found.push({ claims: claim(is), ...here });
      if (node.tagName === "Quote") found.push({ claims: claim(of), ...here });
      if (node.tagName === "Photo") found.push({ claims: story.pictures.get(String(is))?.claims ?? [], ...here });
      if (node.tagName === "People") {
        found.push({ claims: story.people.flatMap((person) => person.claims), anchor: "people", label: chapter.title });
      }
      if (node.tagName === "Differ") {
        const topics = String(about).split(/\s+/);
        const claims = story.topics.filter((topic) => topics.includes(topic.id)).flatMap((topic) => topic.claims);
        found.push({
          claims,
          anchor: String(id ?? here.anchor),
          label: say("cited.table", { chapter: chapter.title }),
        });
      }
      if (node.tagName === "Step") {
        for (const [index, scene, step] of stepsNamed(chapter, String(id))) {
          const place = { number: index + 1, count: scene.steps.length };
          const stepLabel = say("cited.step", { chapter: chapter.title, ...place });
          found.push({ claims: step.claims, anchor: step.id, label: stepLabel });
          walk(node, step.id, stepLabel);
        }
      } else walk(node, here.anchor, here.label);
    }
  };
  found.push({ claims: chapter.claims, anchor: "", label: chapter.title });
  walk(chapter.body, "", chapter.title);
  for (const unknown of chapter.unknowns) {
    visit(unknown, "element", (node) => {
      if (node.tagName === "Claim") {
        found.push({
          claims: claim(node.properties.is),
          anchor: `${chapter.slug}-unknown`,
          label: say("cited.unknown", { chapter: chapter.title }),
        });
      }
    });
  }
  return found;
}

function stepsNamed(chapter: Chapter, id: string) {
  return chapter.scenes.flatMap((scene) =>
    scene.steps.flatMap((step, index) => (step.id === id ? [[index, scene, step] as const] : [])),
  );
}
