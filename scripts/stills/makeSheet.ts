import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { swapIn } from "../publish/swapIn";
import { findPublished } from "./findPublished";
import { formatSheet } from "./formatSheet";
import { type PublishedScene, type Screen, type Shoot, schemes, screens, shotFile, type Taken } from "./shot";

type Wanted = {
  /** The finished site. */
  out: string;
  /** Where the stills go, in place of those that are there. */
  folder: string;
  /** One story, or all of them. */
  story: string | undefined;
  shoot: Shoot;
  log: (line: string) => void;
};

/** How many pages are open at once: more would only wait for each other. */
const hands = 2;

/** Takes all the pictures and writes the page that shows them; only a complete set takes the last one's place. Returns the page's path. */
export async function makeSheet({ out, folder, story, shoot, log }: Wanted): Promise<string> {
  const scenes = findPublished(out, story);
  if (scenes.length === 0) throw new Error(`There is no scene in ${story ?? "any story"} yet, so nothing to show.`);
  const fresh = `${folder}-new`;
  await rm(fresh, { recursive: true, force: true });
  try {
    const taken = new Map<string, Taken>();
    const keep = async (picture: Taken, png: Buffer) => {
      await mkdir(dirname(join(fresh, picture.file)), { recursive: true });
      await writeFile(join(fresh, picture.file), png);
      taken.set(picture.file, picture);
    };
    const jobs = scenes.flatMap((scene) => screens.map((screen) => ({ scene, screen })));
    await together(hands, jobs, async ({ scene, screen }) => {
      await shoot(scene, screen, shotsOf(scene, screen), keep);
      log(`${scene.story}/${scene.id} at ${screen.width}: ${scene.steps.length} steps`);
    });
    await writeFile(join(fresh, "index.html"), formatSheet(scenes, taken, await readLooks()));
    await swapIn(fresh, folder, `${folder}-last`);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  return resolve(folder, "index.html");
}

/** The site's colours, type and faces; of a face the sheet shows what stands in for it here. */
const readLooks = async () =>
  (await Promise.all(["app/fonts.css", "app/tokens.css"].map((file) => readFile(file, "utf8")))).join("");

const shotsOf = (scene: PublishedScene, { width }: Screen) =>
  scene.steps.flatMap(({ id: step }, index) =>
    schemes.map((scheme) => ({ step, scheme, file: shotFile(scene, index, step, width, scheme) })),
  );

/** Does the jobs, `hands` at a time. The first that fails fails all, once those begun are done. */
async function together<Job>(hands: number, jobs: readonly Job[], work: (job: Job) => Promise<void>): Promise<void> {
  const waiting = [...jobs];
  const hand = async () => {
    for (let job = waiting.shift(); job; job = waiting.shift()) {
      await work(job).catch((error) => {
        waiting.length = 0;
        throw error;
      });
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: hands }, hand));
  for (const end of ends) if (end.status === "rejected") throw end.reason;
}
