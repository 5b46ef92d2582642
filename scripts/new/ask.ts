import { createInterface } from "node:readline/promises";
import { Mistake } from "../cli/Mistake";

/**
 * Something an editor has not said yet. An empty answer means `initial`, or nothing where that is empty.
 * `wrong` says what is wrong with an answer; undefined where it is right.
 */
export type Question = {
  says: string;
  initial: string;
  options?: readonly string[];
  wrong(answer: string): string | undefined;
};
export type Ask = (question: Question) => Promise<string>;

/** Where nobody can answer, as in a script, what is left out is what it is by default. */
export const askNobody: Ask = async ({ initial }) => initial;

/** Asks on the terminal until the answer is right. Throws a Mistake where the editor leaves. */
export const askOnTerminal: Ask = async ({ says, initial, options = [], wrong }) => {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const left = new Promise<never>((_, reject) => {
    terminal.once("close", () => reject(new Mistake("\nNothing was written.")));
  });
  left.catch(() => {});
  try {
    for (const [index, option] of options.entries()) console.log(`  ${index + 1}  ${option}`);
    for (;;) {
      const typed = await Promise.race([terminal.question(`${says}${initial && ` (${initial})`}: `), left]);
      const answer = options[Number(typed) - 1] ?? (typed.trim() || initial);
      const reason = wrong(answer);
      if (reason === undefined) return answer;
      console.log(`  ${reason}`);
    }
  } finally {
    terminal.close();
  }
};
