import { toString as textOf } from "mdast-util-to-string";
import type { ClaimYaml } from "../model/claim";
import type { Draft } from "../model/draft";
import type { ReviewTarget } from "../model/review";
import { hashOf } from "./edition/wordPairs";
import { seenWords, stepNamed } from "./reviewedPlace";

/** What the story makes of a claim; it may change without the claim being another. */
const ours = new Set(["topic", "status", "conflictsWith"]);

/**
 * What a check was of, in twelve signs: of a claim all that it says and where that is found, of a step its words, what its scene
 * says of it and the claims that it shows, of words themselves. Undefined where there is no such thing.
 */
export function fingerprintOf(draft: Draft, on: ReviewTarget): string | undefined {
  if ("claim" in on) {
    const claim = draft.claims.value.get(on.claim);
    return claim && hashOf(inOrder(said(claim)));
  }
  if ("chapter" in on) return hashOf(seenWords(on.words));
  const step = stepNamed(draft, on.step);
  return step && hashOf(inOrder([seenWords(textOf(step.node)), shownIn(draft, on.step)]));
}

const said = (claim: ClaimYaml) => Object.fromEntries(Object.entries(claim).filter(([field]) => !ours.has(field)));

/** What a scene says of a step and of all its steps alike, with the claims that are named in it. */
function shownIn({ scenes, claims }: Draft, step: string): unknown {
  const scene = [...scenes.values()].find(({ value }) => Object.hasOwn(value.steps, step));
  if (!scene) return undefined;
  // By which id it goes is no part of what was checked.
  const shown = { ...scene.value, steps: [scene.value.steps[step]] };
  const named = textsIn(shown.steps).flatMap((text) => claims.value.get(text) ?? []);
  return [shown, named.map(said)];
}

const textsIn = (value: unknown): string[] =>
  typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [String(value)];

/** As text that is the same whatever the order in which fields are written. */
const inOrder = (value: unknown): string => JSON.stringify(value, (_, inner) => sorted(inner));

function sorted(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
