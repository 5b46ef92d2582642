import type { Problem } from "./page";
import { formatKB, type Weight } from "./weighPage";

/** The heaviest page of each kind beside its budget, one line a kind. */
export function formatWeights(weights: Weight[]): string {
  const heaviest = new Map<string, Weight>();
  for (const weight of weights) {
    const known = heaviest.get(weight.what);
    if (weight.bytes > (known?.bytes ?? -1)) heaviest.set(weight.what, weight);
  }
  const lines = [...heaviest.values()].map(
    ({ what, bytes, budget, page }) =>
      `  ${what.padEnd(20)}${formatKB(bytes).padStart(9)} of ${formatKB(budget).padStart(8)}   ${page}`,
  );
  return ["Heaviest pages, as sent (gzip):", ...lines].join("\n");
}

/** One line a problem; one that many pages share is said once, with how many more there are. */
export function formatProblems(problems: Problem[]): string {
  const pagesOf = new Map<string, string[]>();
  for (const { page, problem } of problems) pagesOf.set(problem, [...(pagesOf.get(problem) ?? []), page]);
  return [...pagesOf]
    .map(([problem, [first = "", ...more]]) => {
      const others = more.length > 0 ? ` (and ${more.length} more ${more.length === 1 ? "page" : "pages"})` : "";
      return `${first}${others} ${problem}`;
    })
    .join("\n");
}
