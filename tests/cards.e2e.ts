import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { budgets } from "../scripts/publish/budgets";

const stories = readdirSync("content", { withFileTypes: true }).filter((entry) => entry.isDirectory());
const folders = (path: string) =>
  readdirSync(join("out", path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${path}${name}/`);

/** Pages that may be shared on their own: the shelf, each story, each chapter, each claim. */
const shared = () => [
  "",
  ...stories.flatMap(({ name }) => [
    `${name}/`,
    ...readdirSync(`content/${name}/chapters`).map((file) => `${name}/${file.replace(/\.mdx$/, "")}/`),
    ...folders(`${name}/record/`),
  ]),
];

test("every page that may be shared has its own light card beside it", async ({ request }) => {
  const pages = shared();
  expect(pages.length).toBeGreaterThan(stories.length * 10);
  for (const page of pages) {
    expect(existsSync(join("out", page, "index.html")), page).toBe(true);
    const answer = await request.get(`${page}card.png`);
    expect(answer.headers()["content-type"], page).toBe("image/png");
    const png = await answer.body();
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], page).toEqual([1200, 630]);
    expect(png.length, page).toBeLessThanOrEqual(budgets.card);
  }
});
