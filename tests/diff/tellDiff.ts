import { execFileSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "vitest";
import { runDiff } from "@/scripts/diff/runDiff";
import { casePanels } from "../casePanels";
import { withCase } from "../contentCase";

export type Edit = (
  change: (file: string, from: string | RegExp, to: string) => Promise<void>,
  folder: string,
) => Promise<void>;

const settings = ["user.name=Editor", "user.email=editor@example.org", "commit.gpgsign=false"].flatMap((one) => [
  "-c",
  one,
]);

/** What the command says of a story that was committed and then edited. `prepare` edits it before the commit. */
export async function tellDiff(
  edit: Edit,
  { prepare, args = ["HEAD"] }: { prepare?: Edit; args?: string[] } = {},
): Promise<string> {
  return withCase(new Map(), async (root) => {
    const git = (...words: string[]) => execFileSync("git", [...settings, ...words], { cwd: root, stdio: "pipe" });
    const folder = join(root, "content/ferry-2019");
    const change = async (file: string, from: string | RegExp, to: string) => {
      const before = await readFile(join(folder, file), "utf8");
      const after = before.replace(from, to);
      if (after === before) throw new Error(`${file} does not hold ${from}.`);
      await writeFile(join(folder, file), after);
    };
    git("init", "--quiet", "--initial-branch=main");
    await prepare?.(change, folder);
    git("add", ".");
    git("commit", "--quiet", "--message", "First");
    await edit(change, folder);
    const before = git("status", "--porcelain").toString();
    const lines: string[] = [];
    await runDiff(args, { root, panels: casePanels, print: (text) => lines.push(text) });
    expect(git("status", "--porcelain").toString()).toBe(before);
    return lines.join("\n").trim();
  });
}
