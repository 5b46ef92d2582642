import { loadavg } from "node:os";
import type { Bench } from "./bench";
import { findScenes, type SceneAddress } from "./findScenes";
import { formatTable } from "./formatTable";
import { openBrowser } from "./openBrowser";
import { PHONE } from "./phone";
import type { ScrollCost } from "./readTrace";
import { scrollScene } from "./scrollScene";
import { serveOut } from "./serveOut";
import { SPEED } from "./traceScroll";

type Run = ScrollCost & { pixels: number; load: number };
type Measured = SceneAddress & { best: Run; runs: Run[] };

/** How smoothly every scene of the site is scrolled through. */
export const scroll: Bench = {
  about: "how smoothly each scene scrolls on a slow phone",
  async measure({ runs, log }) {
    const site = await serveOut();
    try {
      const measured: Measured[] = [];
      for (const address of findScenes("out", site.stories)) {
        const all: Run[] = [];
        for (let run = 1; run <= runs; run++) {
          log(`${address.path}#${address.scene}, run ${run} of ${runs}`);
          // A browser of its own for each run: what one leaves behind must not slow the next.
          const browser = await openBrowser();
          const cost = await scrollScene(browser, `${site.origin}${address.path}`, address.scene).finally(() =>
            browser.close(),
          );
          all.push({ ...cost, load: loadavg()[0] ?? 0 });
        }
        const [best] = all.toSorted((a, b) => a.late - b.late || a.longestTask - b.longestTask);
        if (best) measured.push({ ...address, best, runs: all });
      }
      return { data: { phone: PHONE, speed: SPEED, scenes: measured }, text: report(measured, runs) };
    } finally {
      site.close();
    }
  },
};

function report(measured: Measured[], runs: number): string {
  const { width, height, slowdown } = PHONE;
  const rows = measured.map(({ path, scene, best }) => [
    `${path}#${scene}`,
    best.longestTask.toFixed(1),
    best.longestWork.toFixed(1),
    String(best.longTasks),
    `${(best.late * 100).toFixed(1)} %`,
    String(best.frames),
    String(best.scrollReads),
    String(best.scrollStyles),
    ((best.script / best.pixels) * 1000).toFixed(1),
    ((best.main / best.pixels) * 1000).toFixed(0),
    best.load.toFixed(1),
  ]);
  const head = [
    "scene",
    "longest task",
    "work",
    "over 50",
    "late",
    "of frames",
    "reads",
    "styles",
    "script",
    "main",
    "load",
  ];
  return [
    `Scrolled through at ${SPEED} px a second, ${width} x ${height}, processor slowed ${slowdown} times; the smoothest of ${runs}.`,
    "",
    formatTable([head, ...rows]),
    "",
    "longest task   ms on the page's main thread",
    "work           the same by the processor's time alone, which what else runs here does not lengthen",
    "over 50        tasks that took more than 50 ms",
    "late           frames due during the scroll that were shown without the page's own change to them, or not at all",
    "reads          times a scroll handler, or what it asked for, forced layout to be made anew",
    "styles         the same for style alone",
    "script         ms per 1000 px scrolled",
    "main           ms of the page's main thread per 1000 px",
    "load           of this machine, as uptime tells it: what else runs makes frames late",
  ].join("\n");
}
