import { fold } from "./nameOf";
import type { Drawing, Named } from "./PlanFile";

/** Where in `named` the element of a name stands: written as it is, or else but for case and what parts its words. -1 where none has it. */
export function findNamed({ named }: Pick<Drawing, "named">, name: string): number {
  const has = (same: (one: string) => boolean) => named.findIndex(({ names }: Named) => names.some(same));
  const exact = has((one) => one === name);
  return exact >= 0 ? exact : has((one) => fold(one) === fold(name));
}
