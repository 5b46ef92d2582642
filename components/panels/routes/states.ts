import { isHollow } from "@/story/format/isHollow";
import type { Language } from "@/story/model/language";
import type { Linked } from "@/story/model/scene";
import { NOT_TOLD, type RoutesYaml } from "./schema";

/** A route as it is drawn: three cells, empty where no source tells. `hollow`: no claim of it stands uncontradicted. */
export type Strip = {
  id: string;
  cells: (string | undefined)[];
  /** Whether it is told at this step or was at one before. */
  told: "before" | "now";
  hollow: boolean;
  checked?: string;
};

/** Strips that say the same besides. */
export type Bundle = { under?: string; strips: Strip[] };

/** `bundles`: its routes as far as they have been told. `ways`: at a step of names, the cells of all by which its claim came, told or not. */
export type Claimant = { id: string; name?: string; says: string; bundles: Bundle[]; ways?: Strip["cells"][] };

export type Side = { who: string; says: string; hollow: boolean };
export type Clash = { in: string; statement: Side; against: Side; denies: boolean };

/** Everything that one step's still, sentence and row show. `number` counts from 1 to `count`. */
export type RoutesState = {
  language: Language;
  number: number;
  count: number;
  title: string;
  columns: readonly string[];
  headline?: string;
  /** Those told of by now. */
  claimants: Claimant[];
  note?: string;
  clashes: Clash[];
};

type Find = Linked["claim"];

/** What a step asks: who claims it, by which routes, whether they were checked, what stands against what. */
export function kindOf({ clashes, claimants }: RoutesState): "names" | "routes" | "checked" | "clash" {
  if (clashes.length > 0) return "clash";
  if (claimants.some(({ ways }) => ways)) return "names";
  const strips = claimants.flatMap(({ bundles }) => bundles.flatMap((one) => one.strips));
  return strips.some(({ checked }) => checked) ? "checked" : "routes";
}

/** One state a step. Expects a scene that `check` finds nothing in. */
export function states(scene: RoutesYaml, { claim, language }: Linked): Map<string, RoutesState> {
  const steps = Object.entries(scene.steps);
  return new Map(
    steps.map(([id, step], index) => {
      const state: RoutesState = {
        language,
        number: index + 1,
        count: steps.length,
        title: scene.title,
        columns: scene.columns,
        headline: step.headline,
        claimants: step.clashes.length > 0 ? [] : claimantsAt(index, scene, claim),
        note: step.note?.text,
        clashes: step.clashes.map(({ statement, against, ...clash }) => ({
          ...clash,
          statement: toSide(statement, claim),
          against: toSide(against, claim),
        })),
      };
      return [id, state];
    }),
  );
}

const toSide = ({ who, says, claim: id }: { who: string; says: string; claim: string }, claim: Find): Side => ({
  who,
  says,
  hollow: isHollow(claim(id).status),
});

/** A step of names has these alone, a check what is checked; any other all that have been named, with their routes told so far. */
function claimantsAt(index: number, scene: RoutesYaml, claim: Find): Claimant[] {
  const order = Object.values(scene.steps);
  const step = order[index];
  if (!step) return [];
  const { checked, claimants: named, routes: now } = step;
  const alone = named.length > 0 && now.length === 0 && !checked;
  const told = order.slice(0, index + 1);
  const shown = checked ? Object.keys(checked) : told.flatMap(({ routes }) => routes);
  return Object.entries(scene.claimants).flatMap(([id, { name, says }]) => {
    if (alone) return named.includes(id) ? [{ id, name, says, bundles: [], ways: waysOf(id, scene) }] : [];
    const strips = Object.entries(scene.routes)
      .filter(([route, { by }]) => by === id && shown.includes(route))
      .map(([route, { under, cells, claims }]) => ({
        under,
        strip: {
          id: route,
          cells: toCells(cells),
          told: checked || now.includes(route) ? ("now" as const) : ("before" as const),
          hollow: claims.every((one) => isHollow(claim(one).status)),
          checked: checked?.[route]?.words,
        },
      }));
    const known = !checked && told.some(({ claimants }) => claimants.includes(id));
    return strips.length > 0 || known ? [{ id, name, says, bundles: bundle(strips) }] : [];
  });
}

/** Its own routes, then those of claims that it makes together with others. */
function waysOf(id: string, { claimants, routes }: RoutesYaml): Strip["cells"][] {
  const all = Object.values(routes);
  const shared = all.filter(({ by }) => claimants[by]?.together?.includes(id));
  return [...all.filter(({ by }) => by === id), ...shared].map(({ cells }) => toCells(cells));
}

const toCells = (cells: readonly string[]) => cells.map((cell) => (cell === NOT_TOLD ? undefined : cell));

function bundle(strips: { under?: string; strip: Strip }[]): Bundle[] {
  const bundles: Bundle[] = [];
  for (const { under, strip } of strips) {
    const last = bundles.at(-1);
    if (last && last.under === under) last.strips.push(strip);
    else bundles.push({ under, strips: [strip] });
  }
  return bundles;
}
