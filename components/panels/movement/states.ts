import type { Linked } from "@/story/model/scene";
import type { Before, House, Label, Mark, MovementState } from "./MovementState";
import type { MovementYaml } from "./schema";

type Find = Linked["claim"];
type Step = MovementYaml["steps"][string];
type Told = Step["told"][number];

/** How wide a house is drawn where its scene does not say, in storeys; a hall is one storey. */
const WIDE = { divided: 4.5, hall: 2.4 };

/** One state a step. Expects a scene that `check` finds nothing in. */
export function states(
  scene: MovementYaml,
  { claim, language }: Pick<Linked, "claim" | "language">,
): Map<string, MovementState> {
  const all = Object.entries(scene.steps);
  const house = scene.house && houseOf(scene.house, claim);
  let previous: Mark[] = [];
  return new Map(
    all.map(([id, step], index) => {
      const { head, by, foot, apart = false } = step;
      const names = step.stays.map((actor) => `:${actor}`);
      const stays = previous.filter(({ name }) => names.some((end) => name.endsWith(end))).map(withoutWay);
      const labels = step.told.map((entry) => labelOf(entry, scene, step, claim));
      const here = [...stays, ...labels.flatMap(({ mark }) => mark ?? [])].map(({ name }) => name);
      const before = toldBefore(scene, index, claim).filter(({ mark }) => !here.includes(mark.name));
      previous = [...stays, ...labels.flatMap(({ mark }) => (mark && !apart ? [mark] : []))];
      const storeys = scene.house?.storeys;
      const numbered = storeys !== undefined && step.claims.includes(storeys);
      const { title } = scene;
      const [number, count] = [index + 1, all.length];
      return [id, { language, number, count, title, head, by, foot, house, numbered, apart, labels, stays, before }];
    }),
  );
}

/** Who has gone in stays inside; how they came was told. */
const withoutWay = ({ from, ...mark }: Mark): Mark => (mark.form === "inside" ? mark : { ...mark, from });

function toldBefore(scene: MovementYaml, index: number, claim: Find): Before[] {
  return stillStanding(scene, index).flatMap(({ entry, step }) => {
    const { who, says, by, mark } = labelOf(entry, scene, step, claim);
    return mark ? [{ who: who ?? says, by, mark: { ...withoutWay(mark), dimmed: true } }] : [];
  });
}

/** What earlier steps told that still stands at one, in the order it was told. */
export function stillStanding({ steps }: MovementYaml, index: number): { entry: Told; step: Step }[] {
  const ids = Object.keys(steps);
  return Object.values(steps)
    .slice(0, index)
    .flatMap((step) => step.told.map((entry) => ({ entry, step })))
    .filter(({ entry: { until } }) => until !== undefined && ids.indexOf(until) >= index);
}

function houseOf({ storeys, plan, wide }: NonNullable<MovementYaml["house"]>, claim: Find): House {
  const value = storeys === undefined ? undefined : claim(storeys).value;
  const reported = typeof value === "number";
  return { floors: reported ? value : 1, reported, plan, wide: wide ?? (reported ? WIDE.divided : WIDE.hall) };
}

function labelOf(entry: Told, scene: MovementYaml, step: Step, claim: Find): Label {
  const { who, says, note, by, untold, claims } = entry;
  return {
    name: `${who ?? "said"}:${claims[0]}`,
    who: who && scene.actors[who]?.label,
    says,
    note,
    by: by ?? step.by ?? "",
    byHead: by === undefined,
    untold,
    mark: markOf(entry, scene, step, claim),
  };
}

function markOf(entry: Told, scene: MovementYaml, { apart }: Step, claim: Find): Mark | undefined {
  const { who, as: form, at, from, claims } = entry;
  const [first] = claims.map(claim);
  if (!form || !first) return undefined;
  const rings = Object.entries(scene.rings);
  const index = at === undefined ? 0 : rings.findIndex(([id]) => id === at);
  const words = rings[index]?.[1];
  return {
    name: `${form}:${who ?? first.id}`,
    form,
    colour: (who && scene.actors[who]?.colour) || "ink",
    hollow: first.status !== "settled" && first.status !== "reported",
    ring: words !== undefined && isOnRing(form) ? { index, words } : undefined,
    persons: counts(form, apart) && typeof first.value === "number" ? first.value : undefined,
    from: from && { says: from.says, open: from.open ?? false },
  };
}

/** Whether persons have tiles: where they stood beside the house, or, as no floor is told, by the words of their account. */
const counts = (form: Told["as"], apart?: boolean) => form === "near" || (form === "inside" && apart === true);

/** Forms that are drawn on the ground or the house; a voice has no place. */
export const hasPlace = (form: Told["as"]): boolean => form !== undefined && form !== "voice";

/** Forms that lie on a ring. */
export const isOnRing = (form: Told["as"]): boolean => form === "ring" || form === "arc" || form === "area";
