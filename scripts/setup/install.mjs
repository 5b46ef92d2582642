import { existsSync, readFileSync } from "node:fs";
import { run } from "./run.mjs";

/** @typedef {{ version?: string, optional?: boolean, devOptional?: boolean }} Installed */

/** Installs exactly what package-lock.json says, unless that is what stands in node_modules. Exits with a message if it cannot. */
export async function install() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 11)) {
    console.error(`Attest needs Node 20.11 or later; this is ${process.versions.node}.`);
    process.exit(1);
  }
  if (isInstalled(read("package-lock.json"), read("node_modules/.package-lock.json"), existsSync)) return;
  console.log("Installing what package-lock.json lists…");
  const args = ["ci", "--include=dev", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  const npm = process.env.npm_execpath;
  const code = npm ? await run(process.execPath, [npm, ...args]) : await run("npm", args);
  if (code === 0) return;
  console.error("The packages could not be installed: see npm's message above. Is the network there?");
  process.exit(1);
}

/**
 * What npm installed last is in a lock file of its own, without what this machine has no use for; a folder may have gone since.
 * @param {Record<string, Installed> | undefined} wanted
 * @param {Record<string, Installed> | undefined} there
 * @param {(path: string) => boolean} stands
 * @returns {boolean}
 */
export function isInstalled(wanted, there, stands = () => true) {
  if (!wanted || !there) return false;
  const all = new Set([...Object.keys(wanted), ...Object.keys(there)]);
  all.delete("");
  return [...all].every((path) => {
    if (!(path in there)) return wanted[path]?.optional === true;
    return there[path]?.version === wanted[path]?.version && stands(path);
  });
}

/**
 * @param {string} file
 * @returns {Record<string, Installed> | undefined}
 */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8")).packages;
  } catch {
    return undefined;
  }
}
