import type { Page } from "./CountState";
import type { CountStep, CountYaml } from "./schema";

/** What kind of page a step has: the one field of the four that it gives. */
export function kindOf({ columns, list, say }: CountStep): Page["kind"] {
  if (say) return "words";
  if (list) return "list";
  return columns ? "columns" : "marks";
}

/** The claims that a step's page shows, in the order of its file; what it says in words is not among them. */
export function claimsOf({ flags = [], columns = {}, list = [] }: CountStep): string[] {
  return [...flags, ...Object.values(columns).flat(), ...list];
}

/** Steps one after another that stand on one page: one question, one manner, and something of the step before still there. */
export function runs({ steps }: Pick<CountYaml, "steps">): [string, CountStep][][] {
  const pages: [string, CountStep][][] = [];
  for (const [id, step] of Object.entries(steps)) {
    const page = pages.at(-1);
    const before = page?.at(-1)?.[1];
    const same = before !== undefined && goesOn(before, step);
    if (page && same) page.push([id, step]);
    else pages.push([[id, step]]);
  }
  return pages;
}

function goesOn(before: CountStep, step: CountStep): boolean {
  if (before.question !== step.question || kindOf(before) !== kindOf(step)) return false;
  const told = claimsOf(before);
  return claimsOf(step).some((claim) => told.includes(claim));
}
