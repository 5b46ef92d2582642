import { parseArgs } from "node:util";
import { saveFiles } from "@/story/edit/saveFiles";
import { formatFinding } from "@/story/format/formatFinding";
import type { Content } from "@/story/model/content";
import { Id } from "@/story/model/text";
import { Mistake } from "../cli/Mistake";
import { pick } from "../cli/pick";
import { argsOrPrompt } from "./argsOrPrompt";
import type { Ask } from "./ask";
import { type Kind, kinds } from "./kinds";
import { provePasses } from "./provePasses";

type Settings = Content & { ask: Ask; print(text: string): void };

/** The command `new`: makes a story, chapter, scene, edition, claim or source that passes the check as it is, but for the claim of a figure in its title. Throws a Mistake, and then writes nothing. */
export async function runNew(args: string[], { print, ...context }: Settings): Promise<number> {
  const [first, ...rest] = args;
  const all = Object.entries(kinds).map((entry) => `  npm run new -- ${usageOf(...entry)}`);
  if (isHelp(first)) {
    print([...all, "What each can be told: npm run new -- story --help"].join("\n"));
    return 0;
  }
  const names = Object.keys(kinds);
  const wrong = (answer: string) => (names.includes(answer) ? undefined : "Choose one of these.");
  const name = first ?? (await context.ask({ says: "What is new?", initial: "", options: names, wrong }));
  if (name === "") throw new Mistake(["Say what is new:", ...all].join("\n"));
  const kind = kinds[pick("kind of thing", name, names)];
  if (!kind) throw new Error(`${name} is picked from the kinds, so it is one.`);
  if (rest.some(isHelp)) {
    print(formatHelp(name, kind));
    return 0;
  }
  const usage = `Write: npm run new -- ${usageOf(name, kind)}`;
  const says = { ...kind.words, ...kind.flags };
  const { words, flags } = read(rest, Object.keys(says), usage);
  const wanted = Object.keys(kind.words).filter((word) => flags[word] === undefined);
  if (words.length > wanted.length) throw new Mistake(`"${words[wanted.length]}" is one word too many.\n${usage}`);
  const { story, changes, next } = await kind.make(argsOrPrompt({ words, flags, usage, says }, context));
  if (!Id.safeParse(story).success) throw new Error(`${story} was accepted as a story's name, but is none.`);
  const left = await provePasses(context, story, changes);
  await saveFiles(context.root, changes);
  for (const { file, was } of changes) print(`${was === undefined ? "new" : "more in"}  ${file}`);
  print(`\n${next}`);
  for (const finding of left) print(`\nLeft to you:\n${formatFinding(finding)}`);
  return 0;
}

const isHelp = (word: string | undefined) => word === "--help" || word === "-h";

const usageOf = (name: string, { words }: Kind) => [name, ...Object.keys(words).map((word) => `<${word}>`)].join(" ");

function formatHelp(name: string, kind: Kind): string {
  const says = Object.entries({ ...kind.words, ...kind.flags });
  const width = Math.max(...says.map(([flag]) => flag.length));
  const lines = says.map(([flag, what]) => `  --${flag.padEnd(width)}  ${what}`);
  const rest = "On a terminal it asks for what is left out; without one, what can be left out is as an example has it.";
  return [`npm run new -- ${usageOf(name, kind)}`, ...lines, rest].join("\n");
}

function read(args: string[], flags: string[], usage: string) {
  const options = Object.fromEntries(flags.map((flag) => [flag, { type: "string" as const }]));
  try {
    const { positionals, values } = parseArgs({ args, options, allowPositionals: true });
    return { words: positionals, flags: values };
  } catch (error) {
    const reason = error instanceof Error ? error.message.split(/\. To specify|\n/)[0] : String(error);
    const known = flags.map((flag) => `--${flag}`).join(" ");
    throw new Mistake(`${reason}.\n${usage}\nIts options: ${known}`);
  }
}
