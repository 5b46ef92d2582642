import { formatFigure } from "@/story/format/formatFigure";
import type { Claim } from "@/story/model/claim";
import type { Band, CountState, Field, Lane } from "./CountState";
import { fieldGrid } from "./fieldGrid";
import { markWords } from "./markWords";
import type { CountYaml } from "./schema";
import { shownFigures } from "./shownFigures";

type Step = CountYaml["steps"][string];
type Find = (id: string) => Claim;

/** Label lines that a lane takes, and about how many characters a line holds on the narrowest phone. */
const laneLines = 1.3;
const lineLength = 56;

const keys = ["exact", "about", "up-to", "at-least", "more-than"] as const;

/** What each step shows, in the order of telling. The scene has passed `check`. */
export function states(scene: CountYaml, claim: Find): Map<string, CountState> {
  const rail = Object.entries(scene.questions).map(([id, label]) => ({ id, label }));
  const drawn = Object.entries(scene.steps).map(([id, step]) => {
    return [id, { rail, ...showStep(scene, step, claim) }] as const;
  });
  const ends = new Set(drawn.flatMap(([, { lanes }]) => lanes.map(({ qualifier }) => qualifier)));
  const unit = unitOf(Object.values(scene.steps), claim);
  const room = Math.max(...drawn.map(([, state]) => linesNeeded(state)));
  return new Map(
    drawn.map(([id, state]) => {
      const key = state.question === "" && state.field ? keys.filter((qualifier) => ends.has(qualifier)) : [];
      return [id, { ...state, unit, room, key, footer: state.field ? footerFor(scene, state.field, unit) : "" }];
    }),
  );
}

/** The unit of all claims that are drawn, people where none has one; nothing where they have several. */
function unitOf(steps: Step[], claim: Find): string | undefined {
  const units = new Set(steps.flatMap(shownFigures).flatMap(({ id }) => claim(id).unit ?? []));
  const [unit = "people", ...others] = units;
  return others.length > 0 ? undefined : unit;
}

/** The scene's own words, after what a mark is where it is more than one. */
function footerFor({ footer }: CountYaml, { perMark }: Field, unit: string | undefined): string {
  return perMark === 1 ? footer : `One mark ${markWords(perMark, unit)}. ${footer}`;
}

type Shown = Omit<CountState, "rail" | "unit" | "key" | "footer" | "room">;

function showStep(scene: CountYaml, step: Step, claim: Find): Shown {
  const worded = (id: string) => withSum(claim(id), scene.words[id] ?? "");
  return {
    question: step.question ?? "",
    figure: step.figure,
    field: step.accounts.length > 0 ? undefined : fillField(scene.total, reportedFigures(step, claim)),
    lanes: step.lanes.map((id) => toLane(claim(id), worded(id))),
    earlier: step.earlier.map(worded),
    say: step.say && { ...step.say, words: withSum(claim(step.say.claim), step.say.words) },
    accounts: step.accounts.map((account) => {
      const figure = account.figure ?? formatFigure(claim(account.claim));
      return { claim: account.claim, figure, words: withSum(claim(account.claim), account.words, figure) };
    }),
  };
}

/** The figures the field answers to. What is said in words counts only where it speaks of the same people. */
function reportedFigures(step: Step, claim: Find): number[] {
  const said = step.say ? [claim(step.say.claim)].filter(({ topic }) => topic.id === step.question) : [];
  return [...[...step.lanes, ...step.earlier].map(claim), ...said]
    .map(({ value }) => value)
    .filter((value) => typeof value === "number");
}

/**
 * Hollow marks change hands at every figure, so that a step that adds one adds only its own marks. A mark that a figure
 * only begins is filled: where one stands for many, a small figure is not lost and the largest fills the field.
 */
function fillField(total: number, figures: number[]): Field {
  const grid = fieldGrid(total);
  const marksFor = (people: number) => Math.ceil(people / grid.perMark);
  const ends = [...new Set(figures)].sort((a, b) => a - b);
  const bands = ends.map(
    (end, index): Band => ({
      kind: index === 0 ? "solid" : "hollow",
      from: marksFor(ends[index - 1] ?? 0),
      to: marksFor(end),
    }),
  );
  return { ...grid, solid: ends[0] ?? 0, reach: ends.at(-1) ?? 0, bands: bands.filter(({ from, to }) => to > from) };
}

function toLane({ id, value, qualifier = "exact" }: Claim, words: string): Lane {
  if (typeof value !== "number") throw new Error(`Claim ${id} has no number to draw a lane to.`);
  return { claim: id, value, qualifier, words };
}

/** A sum of this story's own says so wherever it is drawn. */
function withSum(claim: Claim, words: string, figure = ""): string {
  if (!claim.ours || `${figure} ${words}`.includes("our sum")) return words;
  return figure === "" ? `${words}: ${formatFigure(claim)}` : `${words} (our sum)`;
}

function linesNeeded({ lanes, earlier, say }: Pick<CountState, "lanes" | "earlier" | "say">): number {
  const text = earlier.length > 0 ? `earlier: ${earlier.join("; ")}` : "";
  return lanes.length * laneLines + Math.ceil(text.length / lineLength) + (say ? 1 : 0);
}
