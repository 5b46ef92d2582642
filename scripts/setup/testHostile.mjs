import { spawnSync } from "node:child_process";
import { run } from "./run.mjs";

/**
 * All that `npm test` does, on two machines that nobody wrote it on: one without a font, half a day off, in no language, with
 * one processor; and one whose language is German. What fails only here rests on the machine that it runs on.
 * @returns {Promise<number>} the first exit code that is not 0
 */
export async function testHostile() {
  const tests = [process.execPath, "scripts/test.mjs"];
  const alone = spawnSync("taskset", ["-c", "0", "true"]).status === 0 ? ["taskset", "-c", "0"] : [];
  const bare = { FONT_WORLD: "empty", TZ: "Pacific/Chatham", LANG: "C", LC_ALL: "C" };
  const german = { LANG: "de_DE.UTF-8", LC_ALL: "de_DE.UTF-8" };
  const codes = [];
  for (const [command, env] of [
    [[...alone, ...tests], bare],
    [tests, german],
  ]) {
    console.log(
      `\n==== ${Object.entries(env)
        .map(([name, value]) => `${name}=${value}`)
        .join(" ")}`,
    );
    const [program = "", ...args] = /** @type {string[]} */ (command);
    codes.push(await run(program, args, /** @type {Record<string, string>} */ (env)));
  }
  return codes.find((code) => code !== 0) ?? 0;
}
