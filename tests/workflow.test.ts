import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";

type Step = { run?: string; uses?: string };
type Workflow = {
  jobs: Record<
    string,
    { needs?: string | string[]; steps: Step[]; permissions?: object; strategy?: { matrix: { part: string[] } } }
  >;
};
const workflow: Workflow = parse(readFileSync(".github/workflows/publish.yml", "utf8"));
const { scripts, devDependencies }: { scripts: object; devDependencies: Record<string, string> } = JSON.parse(
  readFileSync("package.json", "utf8"),
);
const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

test("the workflow runs commands that there are, by versions that are named", () => {
  const commands = steps.flatMap(({ run = "" }) => [...run.matchAll(/npm (?:run )?([\w-]+)/g)].map(([, name]) => name));
  expect(commands).toContain("build");
  for (const name of commands) if (name !== "ci") expect(scripts).toHaveProperty(String(name));
  for (const { uses } of steps) if (uses) expect(uses).toMatch(/@v\d+$/);
  const playwright = steps.flatMap(({ run = "" }) => /playwright@([\d.]+)/.exec(run)?.[1] ?? []);
  expect(playwright).toEqual([devDependencies["@playwright/test"]]);
});

test("nothing is published that was not tested and built, and nothing else may write", () => {
  const { publish, ...others } = workflow.jobs;
  expect(publish?.needs).toEqual(["test", "build"]);
  for (const job of Object.values(others)) expect(job.permissions).toBeUndefined();
});

test("the machines that test share all that there is to test, and leave no share of the pages out", () => {
  const parts = workflow.jobs.test?.strategy?.matrix.part ?? [];
  const shares = parts.flatMap((part) => /^--pages --shard=(\d+\/\d+)$/.exec(part)?.[1] ?? []);
  expect(shares.length).toBeGreaterThan(0);
  expect(shares).toEqual(shares.map((_, index) => `${index + 1}/${shares.length}`));
  expect(parts.filter((part) => !part.startsWith("--pages "))).toEqual(["--units", "--placed"]);
  const tested = workflow.jobs.test?.steps.at(-1)?.run;
  expect(tested).toBe("npm test -- $" + "{{ matrix.part }}");
});
