import { parseArgs } from "node:util";
import type { Bench } from "./bench/bench";
import { scroll } from "./bench/scroll";

/** Every measurement there is, by the name it is asked for. */
const benches: Record<string, Bench> = { scroll };

const usage = () => {
  const lines = Object.entries(benches).map(([name, { about }]) => `  npm run bench -- ${name}   ${about}`);
  return ["Measures the site in out/.", ...lines, "  --runs 5   how often   --json   the figures for a program"].join(
    "\n",
  );
};

async function bench(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: "boolean" }, runs: { type: "string", default: "3" } },
  });
  const [name] = positionals;
  if (name === undefined) return console.log(usage());
  const chosen = Object.hasOwn(benches, name) ? benches[name] : undefined;
  if (!chosen) throw new Error(`There is no measurement "${name}".\n${usage()}`);
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs is "${values.runs}": write a number such as 5.`);
  const { data, text } = await chosen.measure({ runs, log: (line) => console.error(line) });
  console.log(values.json ? JSON.stringify(data, null, 2) : text);
}

try {
  await bench(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
