import { readReport } from "./readReport.mjs";

/** @typedef {{ name: string, seconds: number, unsteady?: boolean }} Timed a test that is unsteady failed and then passed */

/**
 * Tests in a report that vitest wrote as JSON, with what each took.
 * @param {string} file
 * @returns {Timed[]}
 */
export function timeVitest(file) {
  /** @type {{ name: string, assertionResults: { fullName: string, duration?: number }[] }[]} */
  const files = readReport(file)?.testResults ?? [];
  return files.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ fullName, duration = 0 }) => ({
      name: `${name.split(/[\\/]/).at(-1)} ${fullName}`,
      seconds: duration / 1000,
    })),
  );
}

/**
 * @typedef {{ title: string, file: string, suites?: Suite[], specs: { title: string, tests: { projectName: string, status?: string, results: { duration: number }[] }[] }[] }} Suite
 */

/**
 * Tests in a report that Playwright wrote as JSON, with what each took.
 * @param {string} file
 * @returns {Timed[]}
 */
export const timePlaywright = (file) => (readReport(file)?.suites ?? []).flatMap(timeSuite);

/**
 * @param {Suite} suite
 * @returns {Timed[]}
 */
function timeSuite({ file, specs, suites = [] }) {
  const own = specs.flatMap(({ title, tests }) =>
    tests.map(({ projectName, status, results }) => ({
      name: `${file} ${title} (${projectName})`,
      unsteady: status === "flaky",
      seconds: results.reduce((sum, { duration }) => sum + duration, 0) / 1000,
    })),
  );
  return [...own, ...suites.flatMap(timeSuite)];
}
