import type { z } from "zod";
import type { Content } from "@/story/model/content";
import { Mistake } from "../cli/Mistake";
import { pick } from "../cli/pick";
import type { Ask } from "./ask";

/** What a value may be: one of some names, or whatever its schema lets through. An optional one may be empty. */
type Wanted = {
  initial?: string;
  options?: readonly string[];
  schema?: z.ZodType<string>;
  optional?: true;
};

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
  const wrongFor =
    (name: string, { options, schema, optional }: Wanted) =>
    (answer: string) => {
      if (optional && answer === "") return undefined;
      if (answer === "") return "An answer is needed.";
      if (/[\r\n]/.test(answer)) return `${name} must be one line.`;
      if (options) return message(() => pick(name, answer, options));
      const issue = schema?.safeParse(answer).error?.issues[0];
      return issue && `"${answer}" ${issue.message}.`;
    };
  const ask = async (name: string, wanted: Wanted) => {
    const question = { says: says[name] ?? name, initial: "", ...wanted, wrong: wrongFor(name, wanted) };
    const answer = await context.ask(question);
    if (answer === "" && !wanted.optional)
      throw new Mistake(`--${name} is missing, and there is no terminal to ask on: ${question.says}\n${usage}`);
    return accept(`--${name}`, answer, wanted);
  };
  const accept = (name: string, value: string, wanted: Wanted) => {
    const reason = wrongFor(name, wanted)(value);
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

function message(work: () => unknown): string | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    if (error instanceof Mistake) return error.message;
    throw error;
  }
}
