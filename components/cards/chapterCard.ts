import { formatList } from "@/story/format/formatList";
import { numberWord } from "@/story/format/numberWord";
import type { Card } from "@/story/model/card";
import type { Chapter } from "@/story/model/chapter";
import type { Person } from "@/story/model/person";
import type { Story } from "@/story/model/story";
import { cardStepOf } from "./cardStepOf";
import { holdsPeople } from "./holdsPeople";
import { makeCard } from "./makeCard";
import { panelCard } from "./panelCard";

/** The step that the chapter names; else its memorial; else the last step of its first scene that a card can show; else its title. */
export function chapterCard(story: Story, chapter: Chapter): Card {
  const { title: head, people } = story;
  const { shareTitle, title } = chapter;
  const told = cardStepOf(story, chapter);
  const card = told && panelCard(story, told, head, "whole");
  if (card) return card;
  return holdsPeople(chapter) ? memorialCard(head, people) : makeCard({ head, large: shareTitle ?? title });
}

function memorialCard(head: string, persons: Person[]): Card {
  const count = persons.length;
  const names = persons.map(({ name }) => name);
  const known = names.filter((name) => name !== undefined);
  const people = `${numberWord(count)} ${count === 1 ? "person" : "people"}`;
  const large = people.charAt(0).toUpperCase() + people.slice(1);
  return makeCard({
    head,
    large,
    drawn: `One place for each${known.length > 0 ? `: ${formatList(known, "and")}; the others` : ""} kept between two lines`,
    drawing: { kind: "people", names },
  });
}
