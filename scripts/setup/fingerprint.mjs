import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const kept = ".attest/fingerprint.json";
const inputs = [
  "app",
  "components",
  "content",
  "public",
  "scripts",
  "story",
  "next.config.mjs",
  "package-lock.json",
  "tsconfig.json",
];

/** @typedef {{ inputs: string, site: string }} Fingerprint What a site was made of, and what was made. */

/**
 * A hash of everything that a site is made of.
 * @param {NodeJS.ProcessEnv} env
 */
export const fingerprintInputs = (env) => hashOf(inputs, `${env.SITE_URL ?? ""}\n${env.BASE_PATH ?? ""}`);

/**
 * By story, a hash of all that its pages are made of: the program, where the site stands, the story's own folder and, where
 * it has corrections that are or have just been news, the day. A story with a file that cannot be read has none.
 * @param {string[]} stories
 * @param {NodeJS.ProcessEnv} env
 * @param {string} day year first
 * @returns {Record<string, string>}
 */
export function fingerprintStories(stories, env, day) {
  const program = hashOf(
    inputs.filter((path) => path !== "content"),
    `${env.SITE_URL ?? ""}\n${env.BASE_PATH ?? ""}`,
  );
  return Object.fromEntries(
    stories.flatMap((id) => {
      try {
        const news = hasNews(`content/${id}/corrections.yaml`, day) ? day : "";
        return [[id, hashOf([`content/${id}`], `${program}\n${news}`)]];
      } catch {
        return [];
      }
    }),
  );
}

/**
 * Whether a file tells of a day that is near: corrections stand at a chapter's head for 30 days.
 * @param {string} file
 * @param {string} day
 */
function hasNews(file, day) {
  if (!existsSync(file)) return false;
  const near = 32 * 24 * 3600 * 1000;
  const days = readFileSync(file, "utf8").match(/\d{4}-\d{2}-\d{2}/g) ?? [];
  return days.some((each) => Math.abs(Date.parse(each) - Date.parse(day)) <= near);
}

/**
 * @param {string[]} paths files and folders; a folder counts by its name, too
 * @param {string} beside what else counts
 */
function hashOf(paths, beside) {
  const hash = createHash("sha256").update(`${beside}\n`);
  for (const path of paths.flatMap(entriesUnder)) {
    hash.update(`${path}\n`);
    if (!path.endsWith("/")) hash.update(readFileSync(path)).update("\n");
  }
  return hash.digest("hex");
}

/** @param {string} fingerprint of the inputs, taken before the build began */
export function keepFingerprint(fingerprint) {
  mkdirSync(dirname(kept), { recursive: true });
  writeFileSync(`${kept}.new`, JSON.stringify({ inputs: fingerprint, site: fingerprintSite() }));
  renameSync(`${kept}.new`, kept);
}

/**
 * Whether out/ is what a build would make now.
 * @param {NodeJS.ProcessEnv} env
 */
export function isFresh(env) {
  if (!existsSync(kept) || !existsSync("out/index.html")) return false;
  /** @type {Fingerprint} */
  const last = JSON.parse(readFileSync(kept, "utf8"));
  return last.inputs === fingerprintInputs(env) && last.site === fingerprintSite();
}

/** Names and sizes are enough to notice a site that was deleted, replaced or cut short. */
function fingerprintSite() {
  const files = entriesUnder("out").filter((path) => !path.endsWith("/"));
  const lines = files.map((file) => `${file} ${statSync(file).size}`);
  return createHash("sha256").update(lines.join("\n")).digest("hex");
}

/**
 * Paths of all there is, those of folders with a slash behind them.
 * @param {string} path
 * @returns {string[]}
 */
function entriesUnder(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return [];
  if (!stat.isDirectory()) return [path];
  const names = readdirSync(path).sort();
  return [`${path}/`, ...names.flatMap((name) => entriesUnder(join(path, name)))];
}
