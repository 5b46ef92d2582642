import type { Doubt } from "@/components/panels/ruled/Doubt";
import { isDoubted } from "@/components/panels/ruled/isDoubted";
import { wrapLines } from "@/components/panels/wrapLines";
import { sayIn } from "@/story/messages/sayIn";
import type { Claim } from "@/story/model/claim";
import type { Language } from "@/story/model/language";
import type { Linked } from "@/story/model/scene";
import { blocksOn } from "./blocksOn";
import type { CountState, Page } from "./CountState";
import { explain } from "./explain";
import { pageOf } from "./pageOf";
import { claimsOf, runs } from "./runs";
import type { CountYaml } from "./schema";

type Find = (id: string) => Claim;

/** A page holds at most so many marks; for more people, one stands for 10, 100 or 1,000. */
const MOST = 500;

/** What each step shows, in the order of telling. The scene has passed `check`. */
export function states(scene: CountYaml, { claim: find, language }: Linked): Map<string, CountState> {
  const drawn = Object.values(scene.steps).flatMap(({ flags = [], columns = {} }) =>
    [...flags, ...Object.values(columns).flat()].map(find),
  );
  const unit = unitOf(drawn, language);
  const perMark = perMarkOf(drawn);
  const states = runs(scene).flatMap((run, index) => {
    const steps = run.map(([, step]) => step);
    const sumsTold = steps.flatMap(claimsOf).every((id) => find(id).ours);
    return run.map(([id, step]): [string, CountState] => {
      const { question, note } = step;
      const page = pageOf(
        { flags: scene.flags, questions: scene.questions, columns: scene.columns, find, language, perMark, sumsTold },
        step,
        steps,
      );
      const count = claimsOf(step).length;
      const sums = sumsTold && count > 0 ? sayIn(language)("count.sums", { count }) : "";
      const label = scene.questions[question] ?? "";
      return [
        id,
        {
          language,
          question,
          label,
          number: index + 1,
          page,
          unit,
          perMark,
          sums,
          doubts: doubtsOn(page, find),
          notes: note ? [note] : [],
          noteRoom: { small: 0, phone: 0 },
        },
      ];
    });
  });
  return keepNotesRoom(explain(new Map(states)), runs(scene));
}

/** Characters of a note on a line of a phone 320 and 360 px wide. */
const LINE = { small: 50, phone: 57 };

/** What is drawn above a note must not move where the next one is longer. */
function keepNotesRoom(states: Map<string, CountState>, pages: [string, unknown][][]): Map<string, CountState> {
  const told = pages.flatMap((page) => {
    const mine = page.flatMap(([id]) => {
      const state = states.get(id);
      return state ? [[id, state] as const] : [];
    });
    const lines = (line: number) => Math.max(...mine.map(([, { notes }]) => wrapLines(notes.join(" "), line).length));
    const noteRoom = { small: lines(LINE.small), phone: lines(LINE.phone) };
    return mine.map(([id, state]) => [id, { ...state, noteRoom }] as const);
  });
  return new Map(told);
}

/** The unit of all claims that are drawn, people where none has one; nothing where they have several. */
function unitOf(claims: Claim[], language: Language): string | undefined {
  const [unit = sayIn(language)("unit.people"), ...others] = new Set(claims.flatMap((claim) => claim.unit ?? []));
  return others.length > 0 ? undefined : unit;
}

function perMarkOf(claims: Claim[]): number {
  const largest = Math.max(0, ...claims.map(({ value }) => (typeof value === "number" ? value : 0)));
  return largest <= MOST ? 1 : 10 ** Math.ceil(Math.log10(largest / MOST));
}

/** By what statuses something on the page is hollow; a ring whose report is in no doubt is disputed by its neighbour. */
function doubtsOn(page: Page, find: Find): Doubt[] {
  const statuses = hollowOn(page).map((id) => find(id).status);
  return [...new Set(statuses.map((status) => (isDoubted(status) ? status : "disputed")))];
}

function hollowOn(page: Page): string[] {
  switch (page.kind) {
    case "marks":
    case "columns":
      return blocksOn(page)
        .filter(({ marks, solid }) => marks > 0 && !solid)
        .flatMap(({ flags }) => flags.map(({ claim }) => claim));
    case "list":
      return page.lines.filter(({ outlined }) => outlined).map(({ claim }) => claim);
    case "words":
      return [];
  }
}
