import { readFileSync } from "node:fs";
import { join } from "node:path";

type Token = "paper" | "sheet" | "ink" | "ink-2" | "indigo" | "ochre" | "teal" | "rule-ui" | "rule";

const tokens = readFileSync(join(process.cwd(), "app/tokens.css"), "utf8");
const values = new Map(
  [...tokens.matchAll(/--([\w-]+): (#[\da-f]{6});/g)].reverse().map(([, name, value]) => [name, value]),
);

/** The light scheme's colours, as the style sheet names them: the first of each. Cards have no dark scheme. */
export function colour(token: Token): string {
  const value = values.get(token);
  if (!value) throw new Error(`app/tokens.css gives no colour --${token}.`);
  return value;
}
