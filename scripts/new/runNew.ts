import { parseArgs } from "node:util";
import { saveFiles } from "@/story/edit/saveFiles";
import { formatFinding } from "@/story/format/formatFinding";
import type { Content } from "@/story/model/content";
import { Id } from "@/story/model/text";
import { Mistake } from "../cli/Mistake";
import { pick } from "../cli/pick";
import { argsOrPrompt } from "./argsOrPrompt";
import type { Ask } from "./ask";
import { kinds } from "./kinds";
import { provePasses } from "./provePasses";

type Settings = Content & { ask: Ask; print(text: string): void };

/** The command `new`: makes a story, chapter, scene, edition or claim that passes the check as it is, but for the claim of a figure in its title. Throws a Mistake, and then writes nothing. */
export async function runNew(args: string[], { print, ...context }: Settings): Promise<number> {
  const [first, ...rest] = args;
  const all = Object.values(kinds).map(({ usage }) => `  npm run new -- ${usage}`);
  if (first === "--help" || first === "-h") {
    print(all.join("\n"));
    return 0;
  }
  const names = Object.keys(kinds);
  const wrong = (answer: string) => (names.includes(answer) ? undefined : "Choose one of these.");
  const name = first ?? (await context.ask({ says: "What is new?", initial: "", options: names, wrong }));
  if (name === "") throw new Mistake(["Say what is new:", ...all].join("\n"));
  const kind = kinds[pick("kind of thing", name, names)];
  if (!kind) throw new Error(`${name} is picked from the kinds, so it is one.`);
  const { words, flags } = read(rest, kind);
  const usage = `Write: npm run new -- ${kind.usage}`;
  if (words.length > kind.words) throw new Mistake(`"${words[kind.words]}" is one word too many.\n${usage}`);
  const { story, changes, next } = await kind.make(argsOrPrompt({ words, flags, usage }, context));
  if (!Id.safeParse(story).success) throw new Error(`${story} was accepted as a story's name, but is none.`);
  const left = await provePasses(context, story, changes);
  await saveFiles(context.root, changes);
  for (const { file, was } of changes) print(`${was === undefined ? "new" : "more in"}  ${file}`);
  print(`\n${next}`);
  for (const finding of left) print(`\nLeft to you:\n${formatFinding(finding)}`);
  return 0;
}

function read(args: string[], { usage, flags }: { usage: string; flags: readonly string[] }) {
  const options = Object.fromEntries(flags.map((flag) => [flag, { type: "string" as const }]));
  try {
    const { positionals, values } = parseArgs({ args, options, allowPositionals: true });
    return { words: positionals, flags: values };
  } catch (error) {
    const reason = error instanceof Error ? error.message.split(/\. To specify|\n/)[0] : String(error);
    const known = flags.map((flag) => `--${flag}`).join(" ");
    throw new Mistake(`${reason}.\nWrite: npm run new -- ${usage}\nIts options: ${known}`);
  }
}
