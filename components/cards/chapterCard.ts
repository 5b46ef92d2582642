import type { Element } from "hast";
import { EXIT, visit } from "unist-util-visit";
import { numberWord } from "@/story/format/numberWord";
import type { Card } from "@/story/model/card";
import type { Chapter } from "@/story/model/chapter";
import type { Story } from "@/story/model/story";
import { makeCard } from "./makeCard";
import { panelCard } from "./panelCard";

/** The step that the chapter names; else its memorial; else the last step of its first scene that a card can show; else its title. */
export function chapterCard(story: Story, chapter: Chapter): Card {
  const { title: head, people } = story;
  const { scenes, cardStep, shareTitle, title } = chapter;
  const steps = scenes.flatMap((scene) => scene.steps.map((step) => ({ scene, step })).reverse());
  const named = steps.filter(({ step }) => step.id === cardStep);
  if (named.length === 0 && holdsPeople(chapter)) return memorialCard(head, people.length);
  for (const told of named.length > 0 ? named : steps) {
    const card = panelCard(story, told, head, "whole");
    if (card) return card;
  }
  return makeCard({ head, large: shareTitle ?? title });
}

function memorialCard(head: string, count: number): Card {
  const people = `${numberWord(count)} ${count === 1 ? "person" : "people"}`;
  const large = people.charAt(0).toUpperCase() + people.slice(1);
  return makeCard({ head, large, drawn: "One ruled line for each", drawing: { kind: "lines", count } });
}

function holdsPeople({ body }: Chapter): boolean {
  let found = false;
  visit(body, "element", (node: Element) => {
    if (node.tagName !== "People") return;
    found = true;
    return EXIT;
  });
  return found;
}
