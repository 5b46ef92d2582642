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
export function fingerprintInputs(env) {
  const hash = createHash("sha256").update(`${env.SITE_URL ?? ""}\n${env.BASE_PATH ?? ""}\n`);
  for (const file of inputs.flatMap(filesUnder)) hash.update(`${file}\n`).update(readFileSync(file)).update("\n");
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
  const lines = filesUnder("out").map((file) => `${file} ${statSync(file).size}`);
  return createHash("sha256").update(lines.join("\n")).digest("hex");
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesUnder(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return [];
  if (stat.isFile()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}
