import { readdirSync, readFileSync, rmSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Bench } from "./bench";
import { formatTable } from "./formatTable";
import { copyProject, writeStories, writeStory } from "./growth/madeUpProject";
import type { Size } from "./growth/madeUpStory";
import { type Cost, runMeasured } from "./growth/runMeasured";

const folder = ".attest/growth";
const usual = { stories: 1, chapters: 6, people: 170, steps: 10, claims: 300 };
/** One thing larger at a time, so that what grows with it is seen. */
const cases: Partial<typeof usual>[] = [
  {},
  { people: 12_000 },
  { steps: 100 },
  { claims: 3000 },
  { chapters: 60 },
  { stories: 10 },
  { stories: 30 },
  { stories: 100 },
];

type Grown = {
  grown: string;
  pages: number;
  check: Cost;
  build: Cost;
  /** The same again with nothing changed, and with one story changed. */
  unchanged: Cost;
  changed: Cost;
  /** Bytes as sent: gzip. */
  bytes: { chapter: number; record: number; index: number; script: number };
};

/** What larger stories, and more of them, cost whoever builds and whoever reads. */
export const growth: Bench = {
  about: "time, memory and bytes as stories grow: builds made-up ones; half an hour",
  async measure({ stories, log }) {
    log("Copying the project");
    await copyProject(folder);
    try {
      const measured: Grown[] = [];
      const asked = stories.length > 0 ? stories.map((many) => ({ stories: many })) : cases;
      for (const one of asked) {
        const grown =
          Object.entries(one).map(([what, many]) => `${many.toLocaleString("en")} ${what}`)[0] ?? "one usual story";
        log(grown);
        const figures = await measureCase({ ...usual, ...one });
        log(JSON.stringify(figures));
        measured.push({ grown, ...figures });
      }
      return { data: measured, text: report(measured) };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

async function measureCase({ stories, ...size }: Size & { stories: number }): Promise<Omit<Grown, "grown">> {
  for (const made of [".attest", ".next", "out"]) rmSync(join(folder, made), { recursive: true, force: true });
  await writeStories(folder, { stories, ...size });
  const run = (script: string) =>
    runMeasured(folder, ["node_modules/tsx/dist/cli.mjs", `scripts/${script}.ts`], {
      SITE_URL: "https://example.org",
      SOURCE_DATE_EPOCH: "1710201600",
    });
  const check = await run("check");
  const build = await run("build");
  const made = { check, build, pages: countPages(), bytes: weigh() };
  const unchanged = await run("build");
  await writeStory(folder, stories, { ...size, people: size.people + 1 });
  return { ...made, unchanged, changed: await run("build") };
}

const countPages = () =>
  readdirSync(join(folder, "out"), { recursive: true }).filter((path) => String(path).endsWith(".html")).length;

function weigh(): Grown["bytes"] {
  const zipped = (path: string) => gzipSync(readFileSync(join(folder, "out", path)), { level: 9 }).length;
  const module = readdirSync(join(folder, "out/_attest")).find((name) => /^story-.*\.js$/.test(name)) ?? "";
  return {
    chapter: zipped("story-1/part-a/index.html"),
    record: zipped("story-1/record/part-a-1/index.html"),
    index: zipped("story-1/record/index.html"),
    script: zipped(`_attest/${module}`),
  };
}

const kb = (bytes: number) => (bytes / 1000).toFixed(1);
const seconds = ({ seconds, cpuSeconds }: Cost) =>
  `${seconds.toFixed(1)} / ${cpuSeconds === undefined ? "–" : cpuSeconds.toFixed(1)}`;

function report(measured: Grown[]): string {
  const head = ["", "pages", "check, s", "build, s", "nothing changed, s", "one story changed, s", "memory, MB"];
  const rows = measured.map(({ grown, pages, check, build, unchanged, changed, bytes }) => [
    grown,
    String(pages),
    ...[check, build, unchanged, changed].map(seconds),
    Math.max(...[check, build, unchanged, changed].map(({ megabytes = 0 }) => megabytes)).toFixed(0),
    ...[bytes.chapter, bytes.record, bytes.index, bytes.script].map(kb),
  ]);
  const { stories, chapters, people, steps, claims } = usual;
  return [
    `A usual story has ${chapters} chapters, ${people} people in its panels, ${steps} steps a chapter and ${claims} claims; ${stories} at a time but where more are named.`,
    "",
    formatTable([[...head, "chapter, KB", "record, KB", "index, KB", "script, KB"], ...rows]),
    "",
    "Seconds: by the clock / of processors, which a busy machine does not change. Build: from nothing, with every preview card drawn. Memory: the most that the build and all it started held at one time.",
    `KB: of gzip, without style sheet and fonts. ${cpus().length} processors; load of this machine ${(loadavg()[0] ?? 0).toFixed(1)}.`,
  ].join("\n");
}
