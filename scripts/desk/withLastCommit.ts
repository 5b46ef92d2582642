import { Mistake } from "../cli/Mistake";
import { withContentOf } from "../diff/withContentOf";

/** Hands over a folder with content/ as the last commit has it. Throws a Mistake, a sentence, where there is none. */
export async function withLastCommit<Result>(root: string, use: (folder: string) => Promise<Result>): Promise<Result> {
  let isFound = false;
  const found = (folder: string) => {
    isFound = true;
    return use(folder);
  };
  return withContentOf(root, "HEAD", found).catch((error) => {
    if (!isFound && error instanceof Mistake && error.message.includes('"HEAD"'))
      throw new Mistake("Nothing can be compared: this repository has no commit yet.");
    throw error;
  });
}
