import { cardWordsOf } from "../format/cardWordsOf";
import { type CardRole, type CardRoom, fitCardText } from "../format/fitCardText";
import { formatAmount } from "../format/formatAmount";
import { speakerOf } from "../format/speakerOf";
import { splitCardWords } from "../format/splitCardWords";
import { grammarOf } from "../language/grammarOf";
import type { ChapterDraft, Draft } from "../model/draft";
import type { Finding, Place } from "../model/finding";
import { keepFor } from "../read/keepFor";
import { longTitlesIn } from "./longTitlesIn";
import { statesOf } from "./statesOf";
import { tagsIn } from "./tagsIn";
import { unknownId } from "./unknownId";

/** Every page has a preview card that can be read: what stands on it fits, and the step that a chapter names can be drawn. */
export function checkCards(draft: Draft): Finding[] {
  return [...checkTopics(draft), ...draft.chapters.flatMap((chapter) => checkStep(draft, chapter)), ...tooLong(draft)];
}

function checkTopics({ story }: Draft): Finding[] {
  const { topics = {}, cardWords = {} } = story?.value ?? {};
  return Object.entries(cardWords).flatMap(([topic, words]): Finding[] => {
    if (!story) return [];
    const [figure] = grammarOf(story.value.language).figuresIn(words);
    const place = story.place(["cardWords", topic]);
    const problem = `"${figure?.text}" is a figure, and these words stand on cards that show none.`;
    const fix = "say it without a figure.";
    return [
      ...(Object.hasOwn(topics, topic)
        ? []
        : [unknownId("topic", topic, story.place(["cardWords", topic], "key"), Object.keys(topics), "topics")]),
      ...(figure ? [{ rule: "card-figure", place, problem, fix, level: "error" } as const] : []),
    ];
  });
}

function checkStep(draft: Draft, chapter: ChapterDraft): Finding[] {
  const { cardStep } = chapter.value;
  if (!cardStep) return [];
  const place = chapter.place(["cardStep"]);
  const told = tagsIn(chapter).flatMap(({ name, props }) => (name === "Scene" ? [props.get("is") ?? ""] : []));
  const scenes = told.flatMap((id) => draft.scenes.get(id) ?? []);
  // A scene that could not be read has been reported; its steps are not known.
  if (scenes.length < told.length) return [];
  const steps = scenes.flatMap(({ value }) => Object.keys(value.steps));
  if (!steps.includes(cardStep)) {
    return [unknownId("step", cardStep, place, steps, "a scene of this chapter")];
  }
  const scene = scenes.find(({ value }) => Object.hasOwn(value.steps, cardStep));
  const states = scene && statesOf(draft, scene);
  const story = { cardWords: draft.story?.value.cardWords, claims: draft.claims.value };
  if (!states || cardWordsOf(story, scene.parsed?.panel, states.get(cardStep), "whole")) return [];
  const problem = `Step "${cardStep}" cannot stand on a preview card.`;
  const fix =
    "name a step whose figures all have their marks or lines, in words that fit and of no topic under cardWords; or leave this line out.";
  return [{ rule: "card-step", place, problem, fix, level: "error" }];
}

type Text = { text: string; as: CardRole; room?: CardRoom; place: Place; fix?: string };

function tooLong(draft: Draft): Finding[] {
  const longTitles = new Set(longTitlesIn(draft).map(({ place }) => JSON.stringify(place)));
  return (
    [...storyTexts(draft), ...chapterTexts(draft), ...claimTexts(draft)]
      // A title that is too long to be shared has been told as that.
      .filter(({ text, as, room, place }) => !longTitles.has(JSON.stringify(place)) && !fitCardText(text, as, room))
      .map(({ text, place, fix = "shorten it, or its longest word." }) => ({
        rule: "card-words",
        place,
        problem: `"${text}" is too long for a preview card.`,
        fix,
        level: "error",
      }))
  );
}

function storyTexts({ story }: Draft): Text[] {
  if (!story) return [];
  const { title, place: where, topics, cardWords = {} } = story.value;
  return [
    { text: title, as: "head", place: story.place(["title"]) },
    { text: title, as: "large", place: story.place(["title"]) },
    { text: where, as: "head", place: story.place(["place"]) },
    ...Object.entries(topics).flatMap(([id, text]): Text[] => {
      const place = story.place(["topics", id]);
      return [
        { text, as: "label", place },
        { text, as: "large", place },
      ];
    }),
    ...Object.entries(cardWords).map(([id, words]): Text => {
      return { text: splitCardWords(words).large, as: "large", place: story.place(["cardWords", id]) };
    }),
  ];
}

const chapterTexts = ({ chapters }: Draft): Text[] =>
  chapters.map(({ value: { title, shareTitle }, place }) => ({
    text: shareTitle ?? title,
    as: "large",
    place: place([shareTitle ? "shareTitle" : "title"]),
    fix: shareTitle ? "shorten its longest word." : 'add a line "shareTitle: …" with at most 44 characters.',
  }));

/** Of thousands of claims, those whose words do not fit are looked for once. */
const claimsTooLong = keepFor<Draft["claims"]["value"], Text[]>();

function claimTexts(draft: Draft): Text[] {
  const { claims, language, story } = draft;
  const words = JSON.stringify(story?.value.cardWords);
  return claimsTooLong(claims.value, [language, words], () =>
    textsOfClaims(draft).filter(({ text, as, room }) => !fitCardText(text, as, room)),
  );
}

function textsOfClaims({ language, story, claims }: Draft): Text[] {
  const kept = story?.value.cardWords ?? {};
  return [...claims.value]
    .filter(([, { topic }]) => !Object.hasOwn(kept, topic))
    .flatMap(([id, claim]): Text[] => {
      const said = { ...claim, ours: claim.ours ?? false };
      const room = { lines: { from: 1, to: 2 } };
      return [
        { text: speakerOf(said, language), as: "small", place: claims.place([id, "assertedBy"]) },
        {
          text: formatAmount(said, language),
          as: "large",
          room,
          place: claims.place([id, claim.worded ? "worded" : "value"]),
        },
      ];
    });
}
