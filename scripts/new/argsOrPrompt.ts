import type { Content } from "@/story/model/content";
import { Mistake } from "../cli/Mistake";
import type { Ask } from "./ask";
import { type Wanted, wrongAnswer } from "./wrongAnswer";

/** What an editor typed, and what is asked of them if they did not. */
export type Given = Content & {
  /** --name or the next word of the command: a story, a panel, an id. Throws a Mistake where it is missing and nobody can be asked. */
  word(name: string, wanted: Wanted): Promise<string>;
  /** --name, or the answer to its question. */
  flag(name: string, wanted: Wanted): Promise<string>;
};

/** `says`: how each word and flag is asked for. */
type Typed = {
  words: string[];
  flags: Record<string, string | undefined>;
  usage: string;
  says: Record<string, string>;
};

export function argsOrPrompt({ words, flags, usage, says }: Typed, context: Content & { ask: Ask }): Given {
  const left = [...words];
  const ask = async (name: string, wanted: Wanted) => {
    const question = {
      says: says[name] ?? name,
      initial: "",
      ...wanted,
      wrong: (answer: string) => wrongAnswer(name, answer, wanted),
    };
    const answer = await context.ask(question);
    if (answer === "" && !wanted.optional)
      throw new Mistake(`--${name} is missing, and there is no terminal to ask on: ${question.says}\n${usage}`);
    return accept(`--${name}`, answer, wanted);
  };
  const accept = (name: string, value: string, wanted: Wanted) => {
    const reason = wrongAnswer(name, value, wanted);
    if (reason !== undefined) throw new Mistake(value === "" ? `${name} is empty.\n${usage}` : reason);
    return value;
  };
  return {
    ...context,
    word: async (name, wanted) => {
      const value = flags[name];
      if (value !== undefined) return accept(`--${name}`, value, wanted);
      const next = left.shift();
      return next === undefined ? ask(name, wanted) : accept(name, next, wanted);
    },
    flag: async (name, wanted) => {
      const value = flags[name];
      return value === undefined ? ask(name, wanted) : accept(`--${name}`, value, wanted);
    },
  };
}
