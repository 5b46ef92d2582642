import { spawn } from "node:child_process";

/**
 * Runs a command, its output shown as it comes, and returns its exit code (1 if it could not start or was stopped).
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [env] added to the environment
 * @param {string} [cwd]
 * @returns {Promise<number>}
 */
export function run(command, args, env = {}, cwd) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, stdio: "inherit", env: { ...process.env, ...env } });
    child.on("error", (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(1);
    });
    child.on("close", (code) => resolve(code ?? 1));
  });
}

/**
 * Runs a program of an installed package: `runLocal("next/dist/bin/next", ["build"])`.
 * @param {string} program its path under node_modules
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 */
export const runLocal = (program, args, env) => run(process.execPath, [`node_modules/${program}`, ...args], env);
