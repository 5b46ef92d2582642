import { joinWords } from "@/story/format/joinWords";
import { numberWord } from "@/story/format/numberWord";
import { upperFirst } from "@/story/format/upperFirst";
import { sayIn } from "@/story/messages/sayIn";
import type { Card } from "@/story/model/card";
import type { Chapter } from "@/story/model/chapter";
import type { Language } from "@/story/model/language";
import type { Person } from "@/story/model/person";
import type { Story } from "@/story/model/story";
import { cardStepOf } from "./cardStepOf";
import { holdsPeople } from "./holdsPeople";
import { makeCard } from "./makeCard";
import { panelCard } from "./panelCard";

/** The step that the chapter names; else its memorial; else the last step of its first scene that a card can show; else its title. */
export function chapterCard(story: Story, chapter: Chapter): Card {
  const { title: head, people, language } = story;
  const { shareTitle, title } = chapter;
  const told = cardStepOf(story, chapter);
  const card = told && panelCard(story, told, head, "whole");
  if (card) return card;
  return holdsPeople(chapter)
    ? memorialCard(head, people, language)
    : makeCard({ head, large: shareTitle ?? title }, language);
}

function memorialCard(head: string, persons: Person[], language: Language): Card {
  const say = sayIn(language);
  const count = persons.length;
  const names = persons.map(({ name }) => name);
  const known = names.filter((name) => name !== undefined);
  const people = say("card.people", { count, number: numberWord(count, language) });
  const large = upperFirst(people, language);
  const drawn =
    known.length > 0
      ? say("card.people.named", { names: joinWords(known, language, "and") })
      : say("card.people.drawn");
  return makeCard({ head, large, drawn, drawing: { kind: "people", names } }, language);
}
