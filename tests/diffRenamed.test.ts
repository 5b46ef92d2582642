import { rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Edit, tellDiff } from "./diff/tellDiff";

const cases: [string, Edit, string][] = [
  [
    "a step that has another name and shows something else, as moved.yaml says",
    async (change, folder) => {
      await change(
        "scenes/ferry.yaml",
        "  aboard-230:\n    says: The coast guard counted more.",
        "  coast:\n    says: More.",
      );
      await change("chapters/night.mdx", '<Step id="aboard-230">', '<Step id="coast">');
      await writeFile(join(folder, "moved.yaml"), "aboard-230: coast\n");
    },
    "Old links\n  links to aboard-230 find it as coast\n\nScene ferry\n  Step aboard-230 is now called coast.\n  Step coast shows\n    was: The coast guard counted more.\n    now: More.",
  ],
  [
    "a claim that has another name and says something else, as moved.yaml says",
    async (change, folder) => {
      await change("claims.yaml", "cause-year:", "pier-mended:");
      await change("claims.yaml", "was last mended in", "was mended in");
      await writeFile(join(folder, "moved.yaml"), "cause-year: pier-mended\n");
    },
    'Claims\n  cause-year is now called pier-mended.\n  pier-mended, statement: "The pier was last mended in 2011." to "The pier was mended in 2011."\n\nOld links\n  links to cause-year find it as pier-mended',
  ],
  [
    "a claim that has another name, and not the words that rest on it",
    async (change) => {
      await change("claims.yaml", "\nrescued-180:", "\nashore:");
      await change("chapters/night.mdx", "rescued-180", "ashore");
    },
    "since HEAD\n\nClaims\n  rescued-180 is now called ashore.",
  ],
  [
    "a scene that has another name",
    async (change, folder) => {
      await rename(join(folder, "scenes/ferry.yaml"), join(folder, "scenes/boat.yaml"));
      await change("story.yaml", "scene: ferry", "scene: boat");
      await change("chapters/night.mdx", '<Scene is="ferry">', '<Scene is="boat">');
    },
    "Scene boat\n  Scene ferry is now called boat.",
  ],
  [
    "a chapter that has another name, as moved.yaml says",
    async (change, folder) => {
      await rename(join(folder, "chapters/morning.mdx"), join(folder, "chapters/dawn.mdx"));
      await change("story.yaml", "[night, morning]", "[night, dawn]");
      await change("chapters/dawn.mdx", "title: Morning", "title: Dawn");
      await writeFile(join(folder, "moved.yaml"), "morning: dawn\n");
    },
    'Chapter "morning" is now called "dawn".\n\nOld links\n  links to morning find it as dawn\n\nChapter dawn\n  its title: "Morning" to "Dawn"',
  ],
];

test.each(cases)("%s is told as renamed", async (_, edit, words) => expect(await tellDiff(edit)).toContain(words));
