import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { parse } from "yaml";
import { budgets, firstView } from "../scripts/publish/budgets";
import { builtEditions } from "./builtEditions";

const stories = readdirSync("content", { withFileTypes: true }).filter((entry) => entry.isDirectory());
const pages = stories.flatMap(({ name }) => {
  const { chapters }: { chapters: string[] } = parse(readFileSync(`content/${name}/story.yaml`, "utf8"));
  return builtEditions(name).flatMap((id) => [
    `${id}/`,
    ...chapters.map((chapter) => `${id}/${chapter}/`).filter((path) => existsSync(`out/${path}`)),
  ]);
});

test.use({ viewport: { width: 360, height: 640 } });

for (const path of ["", ...pages]) {
  test(`the first view of /${path} fetches no more fonts than publishing counted`, async ({ page }) => {
    const fonts: Promise<number>[] = [];
    page.on("response", (response) => {
      if (response.url().endsWith(".woff2")) fonts.push(response.body().then(({ length }) => length));
    });
    await page.goto(path);
    await page.waitForSelector("html:not([data-faces])", { state: "attached" });
    const loaded = await page.evaluate(async () => {
      await document.fonts.ready;
      return (
        [...document.fonts]
          .filter(({ status, style }) => status === "loaded" && style === "normal")
          .map(({ family, weight }) => ({ family: family.replace(/["']/g, ""), weight }))
          // What stands in for them is the phone's own.
          .filter(({ family }) => !family.endsWith(" fallback"))
      );
    });
    const bytes = (await Promise.all(fonts)).reduce((sum, length) => sum + length, 0);
    expect(bytes).toBeLessThanOrEqual(budgets.font);
    for (const face of loaded) expect(firstView).toContainEqual(face);
  });
}
