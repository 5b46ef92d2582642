/** @typedef {import("./timeTests.mjs").Timed} Timed */

/**
 * Where the time of a run went: its parts in their order, and the ten tests that took the longest; then what passed only when it
 * was tried again.
 * @param {Timed[]} parts
 * @param {Timed[]} tests
 */
export function formatTimes(parts, tests) {
  const slowest = tests.toSorted((a, b) => b.seconds - a.seconds).slice(0, 10);
  const unsteady = tests.filter((test) => test.unsteady);
  const whole = { name: "all", seconds: parts.reduce((sum, { seconds }) => sum + seconds, 0) };
  return [
    "Where the time went, in seconds",
    ...[...parts, whole].map(line),
    "The slowest tests",
    ...slowest.map(line),
    ...(unsteady.length > 0 ? ["Failed, and passed when tried again: a test or a page to mend"] : []),
    ...unsteady.map(({ name }) => `          ${name}`),
  ].join("\n");
}

/** @param {Timed} timed */
const line = ({ name, seconds }) => `${seconds.toFixed(1).padStart(8)}  ${name}`;
