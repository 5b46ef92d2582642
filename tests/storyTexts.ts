import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { mutateText, mutationNames } from "./mutations/mutateText";
import { pick } from "./mutations/random";

const root = join(import.meta.dirname, "..");

/** The texts of all stories that are here, of the tests and of the project, as bytes to be edited: nothing rests on what they say. */
export const storyTexts = (ending: ".mdx" | ".yaml"): string[] =>
  ["tests/editions", "tests/handbook", "tests/cases/base", "content", "scripts/new/examples"]
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((name) => join(root, folder, name)),
    )
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => readFileSync(file, "utf8"));

/** A text as it is, or as another system, another program or a slip leaves it. */
export function asSomebodyLeftIt(text: string, next: () => number): string {
  const kind = next();
  if (kind < 0.15) return text.replaceAll("\n", "\r\n");
  if (kind < 0.25) return `\uFEFF${text}`;
  if (kind < 0.35) return text.trimEnd();
  return kind < 0.55 ? mutateText(pick(mutationNames, next), text, next) : text;
}
