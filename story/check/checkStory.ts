import type { Draft } from "../model/draft";
import type { Finding } from "../model/finding";
import type { AnyPanel } from "../model/scene";
import { today } from "../read/today";
import { checkCards } from "./checkCards";
import { checkChanges } from "./checkChanges";
import { checkChapters } from "./checkChapters";
import { checkClaims } from "./checkClaims";
import { checkClaimTexts } from "./checkClaimTexts";
import { checkCode } from "./checkCode";
import { checkCorrections } from "./checkCorrections";
import { checkCover } from "./checkCover";
import { checkFigures } from "./checkFigures";
import { checkHeadings } from "./checkHeadings";
import { checkIds } from "./checkIds";
import { checkLengths } from "./checkLengths";
import { checkLinks } from "./checkLinks";
import { checkMentions } from "./checkMentions";
import { checkMoved } from "./checkMoved";
import { checkNames } from "./checkNames";
import { checkPanels } from "./checkPanels";
import { checkPeople } from "./checkPeople";
import { checkPictures } from "./checkPictures";
import { checkPlacement } from "./checkPlacement";
import { checkPublished } from "./checkPublished";
import { checkQuotes } from "./checkQuotes";
import { checkScenes } from "./checkScenes";
import { checkShownFigures } from "./checkShownFigures";
import { checkSources } from "./checkSources";
import { checkSpeakers } from "./checkSpeakers";
import { checkTags } from "./checkTags";
import { checkTitles } from "./checkTitles";
import { checkValues } from "./checkValues";
import { misspeltIds } from "./misspeltIds";

/** Everything that is wrong with a story, at once, in the order of its files. `panels` are the kinds of panel a scene may name, `day` is today. */
export function checkStory(draft: Draft, panels: Record<string, AnyPanel>, day = today()): Finding[] {
  const findings = [
    draft.findings,
    checkChapters(draft),
    checkTitles(draft),
    checkTags(draft),
    checkPlacement(draft),
    checkCode(draft),
    checkMentions(draft),
    checkFigures(draft),
    checkClaimTexts(draft),
    checkSpeakers(draft),
    checkQuotes(draft),
    checkHeadings(draft),
    checkLinks(draft),
    checkLengths(draft),
    checkClaims(draft),
    checkValues(draft),
    checkSources(draft),
    checkPeople(draft),
    checkPictures(draft, panels),
    checkCorrections(draft),
    checkChanges(draft, day),
    checkPublished(draft),
    checkMoved(draft),
    checkScenes(draft),
    checkPanels(draft, panels),
    checkShownFigures(draft, panels),
    checkCover(draft),
    checkCards(draft, panels),
    checkIds(draft),
    checkNames(draft),
  ].flat();
  const told = new Map(findings.map((finding) => [keyOf(finding), finding])).values();
  return misspeltIds([...told], draft, panels).sort(byPlace);
}

const keyOf = ({ place: { file, line, column }, rule, problem }: Finding) =>
  [file, line, column, rule, problem].join("\n");

const byPlace = ({ place: a }: Finding, { place: b }: Finding) =>
  compare(a.file, b.file) || a.line - b.line || a.column - b.column;

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
