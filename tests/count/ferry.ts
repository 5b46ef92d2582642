import { parse } from "yaml";
import { count } from "@/components/panels/count";
import type { CountState } from "@/components/panels/count/CountState";
import { CountYaml } from "@/components/panels/count/schema";
import type { Claim, ClaimYaml } from "@/story/model/claim";
import type { Facts } from "@/story/model/scene";

type Fact = Pick<ClaimYaml, "topic" | "value" | "qualifier" | "unit" | "ours" | "status" | "conflictsWith">;
export type Claims = Map<string, Fact>;

const disputed = { status: "disputed" } as const;

/** A scene with a page of every kind: two sums, one bound, three acts, a sentence, a list. */
export const ferryYaml = `
panel: count
title: How many aboard
questions: { aboard: Aboard, saved: Saved, lost: Lost }
flags:
  aboard-45: { figure: 45 aboard, who: the owners }
  aboard-60: { figure: 60 aboard, who: the harbour master }
  landed-20: { figure: some 20, who: a fisherman }
  landed-30: { who: the coastguard, also: [landed-30-radio], against: aboard-25 }
  aboard-25: { who: a passenger }
  swam-5: { figure: up to 5, who: a witness }
  lost-2: { who: people died, more: the inquest }
  lost-3: { who: the harbour master, more: a diver among them }
  lost-few: { who: state radio }
steps:
  owners: { question: aboard, flags: [aboard-45], note: The owners count tickets. }
  harbour: { question: aboard, flags: [aboard-45, aboard-60] }
  landed: { question: saved, columns: { landed: [landed-20], swam: [swam-5] } }
  later: { question: saved, columns: { landed: [landed-20, landed-30], swam: [swam-5] } }
  over:
    question: aboard
    say:
      claim: none-left
      words: No one left aboard
      who: the owners
      against: { claim: some-left, words: Search goes on, who: state radio }
  lost: { question: lost, list: [lost-3, lost-few] }
  inquest: { question: lost, list: [lost-2, lost-3, lost-few] }
`;

export const ferryClaims: Claims = new Map<string, Fact>([
  ["aboard-45", { topic: "aboard", value: 45, qualifier: "exact", ours: true, ...disputed }],
  ["aboard-60", { topic: "aboard", value: 60, qualifier: "exact", ours: true, ...disputed }],
  ["landed-20", { topic: "saved", value: 20, qualifier: "about", ...disputed }],
  ["landed-30", { topic: "saved", value: 30, qualifier: "more-than", conflictsWith: ["aboard-25"], ...disputed }],
  ["aboard-25", { topic: "aboard", value: 25, qualifier: "about", ...disputed }],
  ["landed-30-radio", { topic: "saved", value: 30, qualifier: "more-than", ...disputed }],
  ["swam-5", { topic: "saved", value: 5, qualifier: "up-to", status: "unverified" }],
  ["none-left", { topic: "aboard", value: 0, qualifier: "exact", status: "settled" }],
  ["some-left", { topic: "aboard", status: "superseded" }],
  ["lost-2", { topic: "lost", value: 2, qualifier: "exact", status: "settled" }],
  ["lost-3", { topic: "lost", value: 3, qualifier: "exact", status: "superseded" }],
  ["lost-few", { topic: "lost", value: "a handful", status: "superseded" }],
]);

export const readScene = (text: string): CountYaml => CountYaml.parse(parse(text));

export const factsOf = (claims: Claims, tolls?: string[]): Facts => ({ claims, pictures: new Map(), tolls });

export function statesOf(scene: CountYaml, claims: Claims): Map<string, CountState> {
  const claim = (id: string) => {
    const { topic = "", ours = false, conflictsWith, ...fact } = claims.get(id) ?? {};
    return { id, ...fact, ours, topic: { id: topic, label: topic } } as Claim;
  };
  return count.states(scene, { claim, pictures: new Map(), language: "en" });
}

/** The state of one step; it must be there. */
export function stateOf(states: Map<string, CountState>, id: string): CountState {
  const state = states.get(id);
  if (!state) throw new Error(`no step ${id}`);
  return state;
}

/** A scene of one page, whose flags are these claims, all told at one step. */
export function onePage(claims: Record<string, Omit<Fact, "topic">>): CountState {
  const all: Claims = new Map(Object.entries(claims).map(([id, fact]) => [id, { topic: "lit", ...fact }]));
  const ids = [...all.keys()];
  const scene = CountYaml.parse({
    panel: "count",
    title: "How many",
    questions: { lit: "Lit" },
    flags: Object.fromEntries(ids.map((id) => [id, { who: id }])),
    steps: { told: { question: "lit", flags: ids } },
  });
  return stateOf(statesOf(scene, all), "told");
}
