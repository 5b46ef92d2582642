import { isDoubted } from "@/components/panels/ruled/isDoubted";
import { formatFigure } from "@/story/format/formatFigure";
import { sayIn } from "@/story/messages/sayIn";
import type { Claim } from "@/story/model/claim";
import type { Language } from "@/story/model/language";
import type { Line, Page } from "./CountState";
import type { Flag } from "./Flag";
import { layBlocks, layColumn, type Report } from "./layBlocks";
import { loadOf } from "./marksWidth";
import { rowFor } from "./rowFor";
import { claimsOf } from "./runs";
import type { CountStep, CountYaml } from "./schema";

type Scene = Pick<CountYaml, "flags" | "questions" | "columns"> & {
  find(claim: string): Claim;
  language: Language;
  perMark: number;
  /** Whether the page says once for all that its sums are the story's own. */
  sumsTold: boolean;
};

/** What stands on a step's page. `run`: all steps of that page, for whose figures it keeps the place. */
export function pageOf(scene: Scene, step: CountStep, run: CountStep[]): Page {
  const shown = new Set(claimsOf(step));
  const { say, list, columns } = step;
  if (say) return { kind: "words", ...say };
  if (list) return listPage(scene, list, [...new Set(run.flatMap((each) => each.list ?? []))]);
  const all = (ids: string[]) => [...new Set(ids)].map((id) => report(scene, id));
  if (columns) {
    const verbs = [...new Set(run.flatMap((each) => Object.keys(each.columns ?? {})))];
    const reportsOf = (verb: string) => all(run.flatMap((each) => each.columns?.[verb] ?? []));
    const layAs = (verb: string, told: ReadonlySet<string>) => layColumn(reportsOf(verb), told, scene.perMark);
    const whole = verbs.map((verb) => layAs(verb, new Set(run.flatMap(claimsOf))));
    const row = rowFor(whole.flat(), { row: 10, most: 15 });
    const laid = verbs.map((verb, index) => ({
      verb: scene.columns?.[verb] ?? verb,
      blocks: layAs(verb, shown),
      load: loadOf(whole[index] ?? [], row),
    }));
    return { kind: "columns", row, columns: laid };
  }
  const blocks = layBlocks(all(run.flatMap((each) => each.flags ?? [])), shown, scene.perMark);
  return { kind: "marks", row: rowFor(blocks, { row: 20, most: 11 }), blocks };
}

/** The list, with the one report that no other source is held against at its head. */
function listPage(scene: Scene, shown: string[], all: string[]): Page {
  const standing = all.filter((id) => !isDoubted(scene.find(id).status));
  const top = standing.length === 1 ? standing[0] : undefined;
  const others = shown.filter((id) => id !== top);
  return {
    kind: "list",
    hasTop: top !== undefined,
    top: top !== undefined && shown.includes(top) ? line(scene, top) : undefined,
    lines: others.map((id) => line(scene, id)),
    kept: all.filter((id) => id !== top).length - others.length,
  };
}

function line(scene: Scene, id: string): Line {
  const { more } = scene.flags[id] ?? {};
  const report = signed(scene, id);
  // A figure in words is set as words, which are neither solid nor hollow.
  const outlined = isDoubted(scene.find(id).status) && isFigure(report.figure);
  return { claim: id, ...report, more, outlined };
}

const isFigure = (text: string) => /\d/.test(text);

function report(scene: Scene, id: string): Report {
  const { value, qualifier = "exact", status } = scene.find(id);
  if (typeof value !== "number" || qualifier === "unknown") throw new Error(`Claim ${id} has no number to rule off.`);
  const other = scene.flags[id]?.against;
  const against = other === undefined ? undefined : measureOf(scene, other);
  return { claim: id, value, hedge: qualifier, status, ...signed(scene, id), against };
}

/** What a report of another question is: said with its question, as it is no answer to that of the page. */
function measureOf(scene: Scene, id: string): Flag {
  const { claim, value, hedge, figure, who } = report(scene, id);
  const question = scene.questions[scene.find(id).topic.id] ?? "";
  return { claim, value, hedge, figure: sayIn(scene.language)("colon", { label: question, words: figure }), who };
}

/** The figure as worded and who signs; a sum of this story's own says so, unless the page does. */
function signed({ flags, find, sumsTold, language }: Scene, id: string): { figure: string; who: string } {
  const claim = find(id);
  const { figure = formatFigure({ ...claim, ours: false }, language), who = "" } = flags[id] ?? {};
  const say = sayIn(language);
  const told = sumsTold || !claim.ours || `${figure} ${who}`.includes(say("count.sum"));
  return { figure, who: told ? who : [who, say("count.sum")].join(say("list.semicolon")) };
}
