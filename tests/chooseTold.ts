import type { Element, Root } from "hast";
import { visit } from "unist-util-visit";
import { openShelf } from "@/app/stories";
import { cardStepOf } from "@/components/cards/cardStepOf";
import { formatFigure } from "@/story/format/formatFigure";
import type { Chapter } from "@/story/model/chapter";
import type { Claim } from "@/story/model/claim";
import type { Scene } from "@/story/model/scene";
import type { Story } from "@/story/model/story";

/** What there is to be told of the stories in content/; plain data. */
export async function chooseTold() {
  const shelf = await openShelf();
  return { told: choose(shelf), toldOnCards: shelf.flatMap(onCardsOf) };
}

const onCardsOf = (story: Story) =>
  story.chapters.flatMap((chapter) => {
    const { step, words } = cardStepOf(story, chapter) ?? {};
    if (!step || !words?.large || words.figures.length === 0) return [];
    return [{ chapter: `/${story.id}/${chapter.slug}/`, step: step.id, figures: words.large }];
  });

function choose(stories: Story[]) {
  const all = stories.flatMap((story) => story.chapters.flatMap((chapter) => tell(story, chapter) ?? []));
  const [most] = all.sort((a, b) => b.stills - a.stills);
  if (most) return most;
  throw new Error(
    "No chapter tells two scenes, one of six steps or more with a disputed figure in the fourth or later.",
  );
}

function tell(story: Story, chapter: Chapter) {
  const longest = chapter.scenes.flatMap((scene) => inMiddle(story, chapter, scene) ?? []).at(0);
  const other = chapter.scenes.find(({ id }) => id !== longest?.scene);
  const following = story.chapters[chapter.number];
  const [first] = story.chapters;
  const [otherStart, otherStep] = other?.steps ?? [];
  const quoting = quotationIn(story);
  const comparing = story.chapters.find(({ body }) => tagsIn(body, "Differ").length > 0);
  if (!longest || !other || !otherStart || !otherStep || !first || first === chapter) return undefined;
  if (!following || !quoting || !comparing) return undefined;
  const address = (slug: string) => `/${story.id}/${slug}/`;
  return {
    ...longest,
    story: `/${story.id}/`,
    storyId: story.id,
    storyTitle: story.title,
    storyDescription: story.description,
    chapters: story.chapters.map(({ slug, title }) => ({ slug, title, address: address(slug) })),
    chapter: address(chapter.slug),
    slug: chapter.slug,
    title: chapter.title,
    description: chapter.description,
    shareTitle: chapter.shareTitle ?? chapter.title,
    /** What a link to it is called where it is shared. */
    shared: `${chapter.shareTitle ?? chapter.title} - ${story.title}`,
    /** "2 of 6": which of the story's chapters it is. */
    place: `${chapter.number} of ${story.chapters.length}`,
    first: { slug: first.slug, title: first.title, address: address(first.slug) },
    following: { slug: following.slug, title: following.title, address: address(following.slug) },
    /** Another scene of the chapter, its first step and its second. */
    other: other.id,
    otherStart: otherStart.id,
    otherStep: otherStep.id,
    scenes: story.chapters.flatMap(({ scenes }) => scenes.map(({ id }) => id)),
    stills: chapter.scenes.reduce((sum, { steps }) => sum + steps.length, 0),
    records: story.claims.size,
    /** A chapter with a table of accounts. */
    accounts: address(comparing.slug),
    /** Words that may be taken along, and the chapter they stand in. */
    quotation: quoting,
  };
}

/** A step with two before it and two after it, in whose words a figure stands that somebody gave and others contradict. */
function inMiddle(story: Story, chapter: Chapter, scene: Scene) {
  const steps = scene.steps.map(({ id }) => id);
  for (const [index, step] of steps.entries()) {
    const [earlier, before, next, later] = [-2, -1, 1, 2].map((by) => steps[index + by]);
    const claim = index < 3 ? undefined : figuresOf(story, chapter, step).at(0);
    const [start] = steps;
    if (!claim?.assertedBy || !start || !earlier || !before || !next || !later) continue;
    const { id, assertedBy: speaker, statement } = claim;
    const figure = {
      id,
      speaker,
      statement,
      figure: claim.worded ?? formatFigure(claim, "en"),
      record: `/${story.id}/record/${id}/`,
    };
    return {
      scene: scene.id,
      sceneTitle: scene.title,
      steps,
      number: index + 1,
      start,
      earlier,
      before,
      step,
      next,
      later,
      claim: figure,
    };
  }
  return undefined;
}

/** The contradicted figures of a step's words that may stand in a title, in their order. */
function figuresOf({ claims, tolls = [] }: Story, { body }: Chapter, step: string): Claim[] {
  return tagsIn(body, "Step")
    .filter(({ properties }) => properties.id === step)
    .flatMap((node) => tagsIn(node, "Claim"))
    .flatMap(({ properties }) => claims.get(String(properties.is)) ?? [])
    .filter(({ topic }) => !tolls.includes(topic.id))
    .filter(({ value, asOf, conflictsWith }) => value !== undefined && asOf && conflictsWith.length > 0);
}

function quotationIn({ id: story, chapters, claims }: Story) {
  for (const { slug, body } of chapters) {
    for (const { properties } of tagsIn(body, "Quote")) {
      const { id, quote, sources, status } = claims.get(String(properties.of)) ?? {};
      if (!id || !quote || !sources || status === "unverified") continue;
      return {
        ...quote,
        sources: sources.map(({ name }) => name),
        chapter: `/${story}/${slug}/`,
        record: `/${story}/record/${id}/`,
      };
    }
  }
  return undefined;
}

function tagsIn(tree: Root | Element, name: string): Element[] {
  const found: Element[] = [];
  visit(tree, "element", (node) => {
    if (node.tagName === name) found.push(node);
  });
  return found;
}
