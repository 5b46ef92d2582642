import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** Of every story of the site in `out`: its cover and its heaviest chapter. Without the base path, with a slash at both ends. */
export function findPages(out: string, stories: string[]): string[] {
  const weight = (path: string) => statSync(join(out, path, "index.html")).size;
  return stories.flatMap((story) => {
    const chapters = readdirSync(join(out, story))
      .filter((name) => name !== "all" && existsSync(join(out, story, name, "index.html")))
      .map((name) => `/${story}/${name}/`)
      .toSorted((a, b) => weight(b) - weight(a));
    return [`/${story}/`, ...chapters.slice(0, 1)];
  });
}
