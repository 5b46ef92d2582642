import { loadavg } from "node:os";
import type { Bench } from "./bench";
import { findPages } from "./findPages";
import { formatTable } from "./formatTable";
import { median } from "./median";
import { openBrowser } from "./openBrowser";
import { PHONE } from "./phone";
import { serveOut, serveSite } from "./serveOut";
import { NETWORK, type Visit, visitPage } from "./visitPage";
import { kinds } from "./watchBytes";
import type { Painted } from "./watchPaint";
import { writeYardstick } from "./writeYardstick";

/** Where the page that ours are held against is written. */
const yardstick = ".attest/yardstick";

/** `full`: visits with the processor not slowed, for the time it takes for a scroll, which no clock lengthens. */
type Measured = { page: string; visits: Visit[]; full: Visit[]; load: number };

/** What a reader on a slow phone and a slow network pays for a page, and when they get what. */
export const load: Bench = {
  about: "bytes, first paint, script, memory and the whole scroll of the heaviest pages",
  async measure({ runs, against, log }) {
    const own = await serveOut();
    const ours = findPages("out", own.stories);
    await writeYardstick(ours.slice(0, 2).map((path) => `out${path}index.html`)[1] ?? "", yardstick);
    const folders = [yardstick, ...against];
    const others = await Promise.all(folders.map((dir) => serveSite(dir)));
    try {
      const pages = [
        ...ours.map((path) => ({ page: path, url: `${own.origin}${path}` })),
        ...others.map(({ origin }, i) => ({ page: i === 0 ? "by hand" : (folders[i] ?? ""), url: `${origin}/` })),
      ];
      const measured: Measured[] = pages.map(({ page }) => ({ page, visits: [], full: [], load: 0 }));
      // In turn, so that what else the machine does meanwhile falls on all of them.
      for (let run = 1; run <= runs; run++) {
        for (const [i, { page, url }] of pages.entries()) {
          log(`${page}, run ${run} of ${runs}`);
          measured[i]?.visits.push(await visit(url));
          measured[i]?.full.push(await visit(url, 1));
        }
      }
      for (const one of measured) one.load = loadavg()[0] ?? 0;
      return { data: { phone: PHONE, network: NETWORK, pages: measured }, text: report(measured, runs) };
    } finally {
      for (const site of [own, ...others]) site.close();
    }
  },
};

/** A browser of its own for each visit: what one leaves behind must not slow the next. */
async function visit(url: string, slowdown?: number): Promise<Visit> {
  const browser = await openBrowser();
  return visitPage(browser, url, slowdown).finally(() => browser.close());
}

const kb = (bytes: number) => (bytes / 1024).toFixed(1);
const whole = (figure: number) => figure.toFixed(0);

/** ms that tasks kept the page from answering longer than 50 ms, once something was to be seen; as Lighthouse counts. */
const blocked = ({ first, long }: Painted) =>
  long.filter(({ at }) => at >= first).reduce((sum, { duration }) => sum + duration - 50, 0);

/** Each figure, what it is called, and how it is read off a visit. */
const figures: [name: string, of: (visit: Visit) => number | undefined, write: (figure: number) => string][] = [
  ...kinds.map((kind): (typeof figures)[number] => [`${kind}, KB`, ({ bytes }) => bytes[kind], kb]),
  ["in all, KB", ({ bytes }) => Object.values(bytes).reduce((sum, each) => sum + each, 0), kb],
  ["in all when scrolled, KB", ({ bytesInAll }) => bytesInAll, kb],
  ["requests", ({ requests }) => requests, whole],
  ["first paint, ms", ({ paint }) => paint.first, whole],
  ["largest paint, ms", ({ paint }) => paint.largest, whole],
  ["faces in, ms", ({ paint }) => paint.faces || undefined, whole],
  ["layout shift on load", ({ paint }) => paint.shifts, (shift) => shift.toFixed(4)],
  ["blocking time, ms", ({ paint }) => blocked(paint), whole],
  ["script until settled, ms", ({ script }) => script, whole],
  ["memory, KB", ({ memory }) => memory, (bytes) => whole(bytes / 1024)],
  ["DOM nodes", ({ nodes }) => nodes, whole],
  ["scrolled, px", ({ scroll }) => scroll?.pixels, whole],
  ["layout shift over the scroll", ({ scroll }) => scroll?.shifts, (shift) => shift.toFixed(4)],
  ["longest task of the scroll, ms", ({ scroll }) => scroll?.longestTask, (ms) => ms.toFixed(1)],
  ["tasks over 50 ms", ({ scroll }) => scroll?.longTasks, whole],
  ["frames late", ({ scroll }) => scroll && scroll.late * 100, (share) => `${share.toFixed(1)} %`],
  ["script, ms per 1000 px", perThousand("script"), (ms) => ms.toFixed(1)],
  ["main thread, ms per 1000 px", perThousand("main"), whole],
];

/** The same of a visit without throttle. */
const atFullSpeed: typeof figures = [["processor's time, not slowed, ms per 1000 px", perThousand("mainWork"), whole]];

function perThousand(cost: "script" | "main" | "mainWork") {
  return ({ scroll }: Visit) => scroll && (scroll[cost] / scroll.pixels) * 1000;
}

function report(measured: Measured[], runs: number): string {
  const { width, height, slowdown } = PHONE;
  const { latency, downloadThroughput } = NETWORK;
  const rowsOf = (which: "visits" | "full", what: typeof figures) =>
    what.map(([name, of, write]) => [
      name,
      ...measured.map((one) => {
        const seen = one[which].map(of).filter((figure) => figure !== undefined);
        return seen.length > 0 ? write(median(seen)) : "–";
      }),
    ]);
  const rows = [...rowsOf("visits", figures), ...rowsOf("full", atFullSpeed)];
  return [
    `Loaded and scrolled to the end at ${width} x ${height}, processor slowed ${slowdown} times, ` +
      `${(downloadThroughput * 8) / 1e6} Mbit/s, ${latency} ms; the median of ${runs}.`,
    "",
    formatTable([["", ...measured.map(({ page }) => page)], ...rows]),
    "",
    "Bytes are gzip, with their headers. First and largest paint, shift and blocking time as the browser tells them.",
    `Load of this machine: ${measured.map(({ load }) => load.toFixed(1)).at(-1)}; what else runs makes times longer and frames late.`,
  ].join("\n");
}
