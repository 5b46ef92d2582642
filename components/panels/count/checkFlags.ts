import { labelWidth } from "@/components/panels/ruled/labelWidth";
import { formatFigure } from "@/story/format/formatFigure";
import type { ClaimFacts, Facts, ScenePoint } from "@/story/model/scene";
import { placesOf } from "./checkPages";
import type { CountYaml } from "./schema";

/** px across which a label is set on a phone 360 wide. */
const ROOM = 328;

/** How each report is signed: with its own figure, on one line of a phone, and only where it is shown. */
export function checkFlags(scene: CountYaml, claims: Facts["claims"]): ScenePoint[] {
  return [
    ...checkSigned(scene, claims),
    ...checkWorded(scene, claims),
    ...checkAgainst(scene, claims),
    ...checkUsed(scene),
  ];
}

/** A figure is measured against another only where the record has them at odds, and where a line has its place in the marks. */
function checkAgainst(scene: CountYaml, claims: Facts["claims"]): ScenePoint[] {
  return Object.entries(scene.flags).flatMap(([id, { against }]) => {
    const claim = claims.get(id);
    const other = against === undefined ? undefined : claims.get(against);
    if (against === undefined || !claim || !other) return [];
    const path = ["flags", id, "against"];
    const points: ScenePoint[] = [];
    if (!claim.conflictsWith?.includes(against))
      points.push({
        rule: "against-without-conflict",
        path,
        problem: `"${id}" is measured against "${against}", which does not stand under its conflictsWith.`,
        fix: "take against: out, or note the conflict in claims.yaml.",
      });
    const why = whyNotDrawn(scene, { id, ...claim }, { id: against, ...other });
    if (why)
      points.push({
        rule: "against-not-drawn",
        path,
        problem: `No line can be drawn for "${against}": ${why}.`,
        fix: "take against: out, or add what is missing.",
      });
    return points;
  });
}

type Fact = ClaimFacts & { id: string };

function whyNotDrawn({ flags, questions, steps }: CountYaml, claim: Fact, other: Fact): string | undefined {
  if (!Object.values(steps).some(({ columns = {} }) => Object.values(columns).flat().includes(claim.id)))
    return `"${claim.id}" stands in no column`;
  if (!flags[other.id]) return "nothing says how it is signed";
  if (!Object.hasOwn(questions, other.topic)) return `the scene has no question "${other.topic}"`;
  const [figure, most] = [other.value, claim.value];
  const isLess = typeof figure === "number" && typeof most === "number" && figure > 0 && figure < most;
  return isLess ? undefined : "its figure is not the smaller";
}

/** What a step shows has a flag; what it draws as marks has one number. */
function checkSigned({ steps, flags }: CountYaml, claims: Facts["claims"]): ScenePoint[] {
  return Object.entries(steps).flatMap(([step, { question, ...shown }]) =>
    placesOf(shown).flatMap(({ id, path }) => {
      const claim = claims.get(id);
      if (!claim) return [];
      const at = ["steps", step, ...path];
      const points: ScenePoint[] = [];
      if (!flags[id])
        points.push({
          rule: "no-flag",
          path: at,
          problem: `Claim "${id}" is shown, but nothing says how it is signed.`,
          fix: `add a line under flags: ${id}: { who: who said it }`,
        });
      if (path[0] !== "list" && typeof claim.value !== "number")
        points.push({
          rule: "no-number",
          path: at,
          problem: `Claim "${id}" has no single number, so it cannot be drawn.`,
          fix: "tell it in words, under say or list.",
        });
      return points;
    }),
  );
}

function checkWorded({ flags, steps }: CountYaml, claims: Facts["claims"]): ScenePoint[] {
  const inField = new Set(Object.values(steps).flatMap((step) => step.flags ?? []));
  return Object.entries(flags).flatMap(([id, { figure, who, also }]) => {
    const claim = claims.get(id);
    if (!claim) return [];
    const own = formatFigure({ ...claim, value: claim.value as number }, "en");
    const points: ScenePoint[] = [];
    const other = also.find(
      (twin) => JSON.stringify(claims.get(twin)?.value ?? claim.value) !== JSON.stringify(claim.value),
    );
    if (other)
      points.push({
        rule: "also-says-otherwise",
        path: ["flags", id, "also", also.indexOf(other)],
        problem: `Claim "${other}" gives another figure than "${id}", so one flag cannot stand for both.`,
        fix: "give it a flag of its own.",
      });
    const width = labelWidth(figure ?? own, who);
    if (inField.has(id) && width > ROOM)
      points.push({
        rule: "label-too-wide",
        path: ["flags", id, figure ? "figure" : "who"],
        problem: `"${figure ?? own} ${who}" is ${Math.ceil(width)} px wide on a phone, which has ${ROOM}.`,
        fix: `shorten it by about ${Math.ceil((width - ROOM) / 7)} characters.`,
      });
    return points;
  });
}

function checkUsed({ flags, steps }: CountYaml): ScenePoint[] {
  const shown = new Set([
    ...Object.values(steps).flatMap(({ question, ...step }) => placesOf(step).map(({ id }) => id)),
    ...Object.values(flags).flatMap(({ against }) => against ?? []),
  ]);
  return Object.keys(flags)
    .filter((id) => !shown.has(id))
    .map((id) => ({
      rule: "flag-not-shown",
      path: ["flags", id],
      problem: `There is a flag for claim "${id}", but no step shows it.`,
      fix: "delete this line, or name the claim in a step.",
    }));
}
