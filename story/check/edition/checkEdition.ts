import type { Draft, EditionDraft } from "../../model/draft";
import type { Finding } from "../../model/finding";
import { checkEditionChapter } from "./checkEditionChapters";
import { checkEditionSpeakers } from "./checkEditionSpeakers";
import { checkEditionWords } from "./checkEditionWords";
import { checkGone } from "./checkGone";
import { checkLacks } from "./checkLacks";
import { checkOlder } from "./checkOlder";
import { lacksOf } from "./lacksOf";

/** What says that something has no words yet, which an edition is told in a list of its own. */
const gaps = new Set<Finding["rule"]>(["chapter-length", "missing-field", "scene-unused", "step-without-words"]);

/**
 * What is wrong with an edition: what is of editions alone, and of `found`, which any story in its language would be told, all
 * that its words are to blame for. What is wrong with the story itself is told there, in `told`.
 */
export function checkEdition(draft: Draft & { edition: EditionDraft }, found: Finding[], told: Finding[]): Finding[] {
  const { edition, id } = draft;
  const lacks = lacksOf(edition);
  const gappy = new Set(lacks.map(({ file }) => file));
  const before = new Set(told.map(sayingOf));
  const folder = `content/${id}/`;
  const ofFirst = `content/${edition.first.id}/`;
  const itsFault = (finding: Finding) => {
    const { file } = finding.place;
    if (file.startsWith(folder)) return !(gappy.has(file.slice(folder.length)) && gaps.has(finding.rule));
    const name = file.slice(ofFirst.length);
    return name.endsWith(".yaml") && name !== "moved.yaml" && !gappy.has(name) && !before.has(sayingOf(finding));
  };
  const chapters = edition.chapters.flatMap((own) => {
    const first = edition.first.chapters.find(({ slug }) => slug === own.slug);
    return first ? checkEditionChapter(first, own) : [];
  });
  return [
    ...found.filter(itsFault),
    ...chapters,
    ...checkEditionWords(edition),
    ...checkEditionSpeakers(edition),
    ...checkOlder(edition),
    ...checkLacks(edition, lacks),
    ...checkGone(edition, lacks),
  ];
}

const sayingOf = ({ rule, problem }: Finding) => `${rule} ${problem}`;
