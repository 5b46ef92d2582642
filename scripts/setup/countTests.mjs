import { readReport } from "./readReport.mjs";

/** @typedef {{ passed: number, failed: number }} Count */

/**
 * Tests in a report that vitest wrote as JSON. A file that could not be loaded holds no test and counts as one failed; a skipped
 * test says nothing and counts as failed too.
 * @param {string} file
 * @returns {Count}
 */
export function countVitest(file) {
  const report = readReport(file);
  if (!report) return { passed: 0, failed: 1 };
  /** @type {{ status: string, assertionResults: unknown[] }[]} */
  const files = report.testResults;
  const broken = files.filter(({ status, assertionResults }) => status === "failed" && assertionResults.length === 0);
  const skipped = report.numPendingTests + report.numTodoTests;
  return { passed: report.numPassedTests, failed: report.numFailedTests + skipped + broken.length };
}

/**
 * Tests in a report that Playwright wrote as JSON. What went wrong outside a test counts as one failed. One that passed when it
 * was tried again has passed, and `formatTimes` names it.
 * @param {string} file
 * @returns {Count}
 */
export function countPlaywright(file) {
  const report = readReport(file);
  if (!report) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected + flaky, failed: unexpected + skipped + (report.errors.length > 0 ? 1 : 0) };
}
