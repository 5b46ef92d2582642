import GithubSlugger from "github-slugger";
import type { Root } from "hast";
import { visit } from "unist-util-visit";
import { chaptersLacking } from "../check/edition/lacksOf";
import type { Chapter } from "../model/chapter";
import type { Claim } from "../model/claim";
import type { ChapterDraft, Draft } from "../model/draft";
import { pickExisting } from "../model/pickExisting";
import type { Scene } from "../model/scene";
import type { Story, StoryYaml } from "../model/story";
import { today } from "../read/today";
import { chapterBody } from "./chapterBody";
import { linkCitations } from "./citations";
import { linkClaims } from "./linkClaims";
import { linkClips } from "./linkClips";
import { linkCorrections } from "./linkCorrections";
import { linkMoved } from "./linkMoved";
import { linkPictures } from "./linkPictures";
import { linkScenes } from "./linkScenes";

/** Words a reader takes in a minute; minutes are rounded, never less than one. */
const wordsPerMinute = 200;

/** A sound draft with ids replaced by what they name, as it is on a day. A draft that the checks refuse must not come here. */
export function linkStory(draft: Draft, day = today()): Story {
  const written = draft.story?.value;
  if (!written) throw new Error(`The checks let story "${draft.id}" through without a story.yaml.`);
  const sources = new Map([...draft.sources.value].map(([id, source]) => [id, { ...source, id }]));
  const claims = linkClaims(draft, sources, written.topics);
  const pictures = linkPictures(draft, claims);
  const clips = linkClips(draft, claims, pictures);
  const scenes = linkScenes(draft, claims, { pictures, clips }, written.language);
  const people = [...draft.people.value].map(([id, person]) => ({
    ...person,
    id,
    claims: pickExisting(person.claims, claims),
  }));
  const drafts = new Map(draft.chapters.map((chapter) => [chapter.slug, chapter]));
  const headingIds = new GithubSlugger();
  const chapters = written.chapters.flatMap((slug, index) => {
    const chapter = drafts.get(slug);
    return chapter ? [linkChapter(chapter, index + 1, { claims, scenes }, headingIds)] : [];
  });
  const { aliases, redirects, left } = linkMoved(draft);
  for (const chapter of chapters) chapter.left = left.get(chapter.slug) ?? [];
  const { withheld: _, ...kept } = written;
  const story: Story = {
    ...kept,
    id: draft.id,
    topics: Object.entries(written.topics).map(([id, label]) => ({
      id,
      label,
      claims: [...claims.values()].filter((claim) => claim.topic.id === id),
    })),
    chapters,
    claims,
    sources: [...sources.values()],
    people,
    pictures,
    clips,
    scenes,
    cover: linkCover(written.cover, scenes),
    corrections: [],
    aliases,
    redirects,
    editions: [],
    lacking: chaptersLacking(draft).map(({ slug, value }) => ({ slug, title: value.title })),
  };
  linkCitations(story);
  story.corrections = linkCorrections(draft.corrections.value, draft.moved.value, story, day);
  for (const chapter of chapters) {
    chapter.claims = [...claims.values()].filter(({ citedIn }) =>
      citedIn.some((place) => place.chapter === chapter.slug),
    );
    const used = new Set(chapter.claims.flatMap((claim) => claim.sources));
    chapter.sources = story.sources.filter((source) => used.has(source));
  }
  return story;
}

function linkChapter(
  { slug, value, tree }: ChapterDraft,
  number: number,
  { claims, scenes }: { claims: ReadonlyMap<string, Claim>; scenes: ReadonlyMap<string, Scene> },
  headingIds: GithubSlugger,
): Chapter {
  const { body, unknowns, words } = chapterBody(tree, headingIds);
  return {
    ...value,
    slug,
    number,
    body,
    unknowns,
    words,
    minutes: Math.max(1, Math.round(words / wordsPerMinute)),
    scenes: pickExisting(scenesNamed(body), scenes),
    // Those of its title and the lines beside it, until those of its text are found.
    claims: pickExisting(value.claims ?? [], claims),
    sources: [],
    left: [],
  };
}

function scenesNamed(body: Root): string[] {
  const ids: string[] = [];
  visit(body, "element", (node) => {
    if (node.tagName === "Scene") ids.push(String(node.properties.is));
  });
  return ids;
}

function linkCover(cover: StoryYaml["cover"], scenes: ReadonlyMap<string, Scene>): Story["cover"] {
  const scene = cover && scenes.get(cover.scene);
  const step = scene?.steps.find(({ id }) => id === cover?.step);
  return cover && scene && step && { scene, step, caption: cover.caption };
}
