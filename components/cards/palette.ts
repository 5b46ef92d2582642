import { readFileSync } from "node:fs";
import { join } from "node:path";

type Token = `stage-${"ground" | "ink" | "ink-2" | "indigo" | "ochre" | "teal" | "rule-ui" | "rule"}`;

const tokens = readFileSync(join(process.cwd(), "app/tokens.css"), "utf8");
const values = new Map(
  [...tokens.matchAll(/--([\w-]+): (#[\da-f]{6});/g)].reverse().map(([, name, value]) => [name, value]),
);

/** The colours of the stage in the light scheme: the first of each in the style sheet. Cards have no dark scheme. */
export function colour(name: Token): string {
  const value = values.get(name);
  if (!value) throw new Error(`app/tokens.css gives no colour --${name}.`);
  return value;
}
