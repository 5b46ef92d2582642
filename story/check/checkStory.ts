import type { Draft } from "../model/draft";
import type { Finding } from "../model/finding";
import { today } from "../read/today";
import { checkCards } from "./checkCards";
import { checkChanges } from "./checkChanges";
import { checkChapters } from "./checkChapters";
import { checkClaims } from "./checkClaims";
import { checkClaimTexts } from "./checkClaimTexts";
import { checkClips } from "./checkClips";
import { checkCode } from "./checkCode";
import { checkCorrections } from "./checkCorrections";
import { checkCover } from "./checkCover";
import { checkFigures } from "./checkFigures";
import { checkFolder } from "./checkFolder";
import { checkHeadings } from "./checkHeadings";
import { checkIds } from "./checkIds";
import { checkLengths } from "./checkLengths";
import { checkLinks } from "./checkLinks";
import { checkMarks } from "./checkMarks";
import { checkMentions } from "./checkMentions";
import { checkMoved } from "./checkMoved";
import { checkNames } from "./checkNames";
import { checkOrder } from "./checkOrder";
import { checkOurs } from "./checkOurs";
import { checkPanels } from "./checkPanels";
import { checkPeople } from "./checkPeople";
import { checkPictures } from "./checkPictures";
import { checkPlacement } from "./checkPlacement";
import { checkPublished } from "./checkPublished";
import { checkQuotes } from "./checkQuotes";
import { checkReviews } from "./checkReviews";
import { checkScenes } from "./checkScenes";
import { checkShownFigures } from "./checkShownFigures";
import { checkSources } from "./checkSources";
import { checkSpeakers } from "./checkSpeakers";
import { checkTags } from "./checkTags";
import { checkTitles } from "./checkTitles";
import { checkTypography } from "./checkTypography";
import { checkUntold } from "./checkUntold";
import { checkValues } from "./checkValues";
import { checkEdition } from "./edition/checkEdition";
import { misspeltIds } from "./misspeltIds";

/** Everything that is wrong with a story or an edition, at once, in the order of its files. `day` is today. */
export function checkStory(draft: Draft, day = today()): Finding[] {
  const { edition } = draft;
  if (!edition) return checkAll(draft, day);
  // What was published is looked after where it stands, in the first language.
  const found = checkAll({ ...draft, published: undefined }, day);
  return checkEdition({ ...draft, edition }, found, checkAll(edition.first, day)).sort(byPlace);
}

function checkAll(draft: Draft, day: string): Finding[] {
  const findings = [
    draft.findings,
    checkFolder(draft),
    checkChapters(draft),
    checkTitles(draft),
    checkTags(draft),
    checkPlacement(draft),
    checkCode(draft),
    checkMentions(draft),
    checkFigures(draft),
    checkClaimTexts(draft),
    checkSpeakers(draft),
    checkUntold(draft),
    checkOrder(draft),
    checkOurs(draft),
    checkQuotes(draft),
    checkHeadings(draft),
    checkMarks(draft),
    checkLinks(draft),
    checkLengths(draft),
    checkTypography(draft),
    checkClaims(draft),
    checkValues(draft),
    checkSources(draft),
    checkPeople(draft),
    checkPictures(draft),
    checkClips(draft),
    checkCorrections(draft),
    checkChanges(draft, day),
    checkPublished(draft),
    checkMoved(draft),
    checkReviews(draft),
    checkScenes(draft),
    checkPanels(draft),
    checkShownFigures(draft),
    checkCover(draft),
    checkCards(draft),
    checkIds(draft),
    checkNames(draft),
  ].flat();
  const told = new Map(findings.map((finding) => [keyOf(finding), finding])).values();
  return misspeltIds(withoutEchoes([...told]), draft).sort(byPlace);
}

/**
 * One value, one finding: what is wrong with it as it is read says nothing new where it was misread, unless it should have been
 * text; nor does it help to know how a wrong one is read.
 */
function withoutEchoes(findings: Finding[]): Finding[] {
  const at = ({ place: { file, line, column } }: Finding) => [file, line, column].join("\n");
  const isMisread = ({ rule }: Finding) => rule === "misread-value";
  const isError = ({ level }: Finding) => level === "error";
  const misread = new Map(findings.filter(isMisread).map((finding) => [at(finding), finding]));
  const others = findings.filter((finding) => !isMisread(finding) && isError(finding) && misread.has(at(finding)));
  const needsText = ({ fix }: Finding) => fix.startsWith("put it in quotes");
  const dropped = new Set(
    others.map((other) => {
      const value = misread.get(at(other));
      return value && isError(value) && !needsText(other) ? other : value;
    }),
  );
  return findings.filter((finding) => !dropped.has(finding));
}

const keyOf = ({ place: { file, line, column }, rule, problem }: Finding) =>
  [file, line, column, rule, problem].join("\n");

const byPlace = ({ place: a }: Finding, { place: b }: Finding) =>
  compare(a.file, b.file) || a.line - b.line || a.column - b.column;

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
