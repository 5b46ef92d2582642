import type { z } from "zod";
import { Mistake } from "../cli/Mistake";
import { pick } from "../cli/pick";

/** What a value may be: one of some names, or whatever its schema lets through. An optional one may be empty. */
export type Wanted = {
  initial?: string;
  options?: readonly string[];
  schema?: z.ZodType<string>;
  optional?: true;
};

/** What is wrong with an answer, in a sentence; undefined where it is right. */
export function wrongAnswer(name: string, answer: string, { options, schema, optional }: Wanted): string | undefined {
  if (optional && answer === "") return undefined;
  if (answer === "") return "An answer is needed.";
  if (/[\r\n]/.test(answer)) return `${name} must be one line.`;
  if (options) return message(() => pick(name, answer, options));
  const issue = schema?.safeParse(answer).error?.issues[0];
  return issue && `"${answer}" ${issue.message}.`;
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
