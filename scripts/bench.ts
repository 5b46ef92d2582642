import { parseArgs } from "node:util";
import type { Bench } from "./bench/bench";
import { desk } from "./bench/desk";
import { growth } from "./bench/growth";
import { load } from "./bench/load";
import { scroll } from "./bench/scroll";

/** Every measurement there is, by the name it is asked for. */
const benches: Record<string, Bench> = { load, scroll, growth, desk };

const usage = () => {
  const lines = Object.entries(benches).map(([name, { about }]) => `  npm run bench -- ${name}   ${about}`);
  return [
    "Measures the site in out/; without a name, what a reader's phone does: load, then scroll.",
    ...lines,
    "  npm run bench -- against ../other/out   load, beside any other static site in the same run",
    "  --runs 5   how often   --json   the figures for a program",
    "  --stories 10   growth: only this many made-up stories; once for each number",
    "  --against ../other/out   load: another static site in the same run; once for each",
  ].join("\n");
};

async function bench(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      json: { type: "boolean" },
      runs: { type: "string", default: "3" },
      stories: { type: "string", multiple: true, default: [] },
      against: { type: "string", multiple: true, default: [] },
      help: { type: "boolean" },
    },
  });
  if (values.help) return console.log(usage());
  const [first, ...folders] = positionals;
  const asked = first === "against" ? ["load"] : positionals;
  if (first === "against") values.against.push(...folders);
  const names = asked.length > 0 ? asked : ["load", "scroll"];
  const unknown = names.find((name) => !Object.hasOwn(benches, name));
  if (unknown !== undefined) throw new Error(`There is no measurement "${unknown}".\n${usage()}`);
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs is "${values.runs}": write a number such as 5.`);
  const stories = values.stories.map(Number);
  if (!stories.every((many) => Number.isInteger(many) && many > 0))
    throw new Error(`--stories is "${values.stories.join()}": write a number such as 10, once for each.`);
  const data: Record<string, unknown> = {};
  for (const name of names) {
    const log = (line: string) => console.error(line);
    const measured = await benches[name]?.measure({ runs, against: values.against, stories, log });
    data[name] = measured?.data;
    if (!values.json) console.log(`${measured?.text}\n`);
  }
  if (values.json) console.log(JSON.stringify(data, null, 2));
}

try {
  await bench(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
