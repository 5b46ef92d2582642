import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { nearest } from "@/story/format/nearest";
import { Mistake } from "../cli/Mistake";

const run = promisify(execFile);

/** Hands over a folder with content/ as a commit has it, and takes it away again. The project, its index and its branches stay as they are. */
export async function withContentOf<Result>(
  root: string,
  ref: string,
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "attest-diff-"));
  const env = { ...process.env, GIT_INDEX_FILE: join(folder, "index") };
  const git = (...args: string[]) => run("git", args, { cwd: root, env }).then(({ stdout }) => stdout.trim());
  try {
    const commit = await findCommit(git, ref);
    const content = `${commit}:${await git("rev-parse", "--show-prefix")}content`;
    const has = await git("cat-file", "-e", content).then(
      () => true,
      () => false,
    );
    if (has) {
      const top = await git("rev-parse", "--show-toplevel");
      await git("read-tree", "--prefix=content/", content);
      await git("-C", top, "checkout-index", "--all", `--prefix=${folder}/`);
    }
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function findCommit(git: (...args: string[]) => Promise<string>, ref: string): Promise<string> {
  try {
    return await git("rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`);
  } catch {
    const names = await git("for-each-ref", "--format=%(refname:short)").catch((error: NodeJS.ErrnoException) => {
      const reason = error.code === "ENOENT" ? "git is not installed" : "this folder is in no git repository";
      throw new Mistake(`Nothing can be compared: ${reason}.`);
    });
    const meant = nearest(ref, names.split("\n").filter(Boolean));
    throw new Mistake(`There is no commit, branch or tag "${ref}".${meant ? ` Did you mean "${meant}"?` : ""}`);
  }
}
