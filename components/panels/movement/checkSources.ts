import type { Facts, ScenePoint } from "@/story/model/scene";
import type { MovementYaml } from "./schema";

type Step = MovementYaml["steps"][string];
type Told = Step["told"][number];

/** What a claim's statement says where it speaks of surrounding, in the languages there are. */
const SURROUNDED = new RegExp(
  [
    "surround|encircl|ringed|cordon|all (a)?round|on all sides|closed off",
    "encercl|entour|cern[ée]",
    "rode(?:a|ó)|cerc(?:ad|aron|ó)|alrededor|por todos (?:los )?lados",
    "حاصر|محاصر|طوّ?ق|تطويق|أحاط|محيط|من كل (?:جانب|جهة|الجهات)",
  ].join("|"),
  "i",
);

/** The topic whose people have no mark. */
const ATTACKERS = "attackers";

/** What a drawing would say beyond its claims. */
export function checkSources({ steps }: MovementYaml, { claims }: Facts): ScenePoint[] {
  return Object.entries(steps).flatMap(([step, { by, told }]) =>
    told.flatMap((entry, index) => {
      const path = ["steps", step, "told", index];
      const named = entry.claims.flatMap((id) => claims.get(id) ?? []);
      return [
        ...(entry.by === undefined && by === undefined ? [noSpeaker(path)] : []),
        ...(entry.as === "ring" && !named.some(({ statement = "" }) => SURROUNDED.test(statement))
          ? [noRing(path)]
          : []),
        ...(entry.as && named.some(({ topic }) => topic === ATTACKERS) ? [noMark(path)] : []),
        ...(entry.as === "near" ? checkPersons(entry, claims, path) : []),
      ];
    }),
  );
}

const noSpeaker = (path: ScenePoint["path"]): ScenePoint => ({
  rule: "nobody-says-so",
  path: [...path, "says"],
  problem: "Nobody is named who says this.",
  fix: 'add a line by: with the speaker and the source that carries it, such as "witnesses, in CNBC".',
});

const noRing = (path: ScenePoint["path"]): ScenePoint => ({
  rule: "ring-not-closed",
  path: [...path, "as"],
  problem: "A closed ring says that the place was surrounded, and no claim of this entry says so.",
  fix: "write as: arc, which is open, or name the claim that says so.",
});

const noMark = (path: ScenePoint["path"]): ScenePoint => ({
  rule: "attackers-drawn",
  path: [...path, "as"],
  problem: "A claim on the attackers has a mark here; they have none.",
  fix: "remove as: and tell it in words, or in the prose.",
});

function checkPersons({ claims: [first = ""] }: Told, claims: Facts["claims"], path: ScenePoint["path"]): ScenePoint[] {
  const value = claims.get(first)?.value;
  if (typeof value === "number" && Number.isInteger(value) && value > 0 && value <= 6) return [];
  return [
    {
      rule: "persons-not-counted",
      path: [...path, "claims", 0],
      problem: `A tile is one person, and claim "${first}" gives no number of persons from 1 to 6.`,
      fix: "name the claim that counts them first, or write as: voice.",
    },
  ];
}
