import type { Browser, Page } from "playwright-core";

/** Milliseconds: of every key from its press to the paint that shows it; of every run from the last key to its finding, and of it what the server took. */
export type Typed = { painted: number[]; found: number[]; answered: number[] };

const patience = { timeout: 300_000 };

/** Types a sentence with a figure of no claim into a chapter, waits until that is found, and takes it out again, `runs` times. */
export async function typeInDesk(browser: Browser, address: string, runs: number, log: (line: string) => void) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(address, patience);
  const findings = page.getByRole("region", { name: "Findings" });
  await findings.getByRole("heading", { name: /in this file/ }).waitFor(patience);
  const text = page.getByRole("textbox", { name: /^Text of / });
  await text.focus();
  await page.keyboard.press("Control+End");
  await page.evaluate(watchKeys);
  const typed: Typed = { painted: [], found: [], answered: [] };
  // The first time, the server makes ready what it keeps from then on.
  for (let run = 0; run <= runs; run++) {
    const figure = String(7310 + run);
    await page.evaluate(watchFor, figure);
    await page.keyboard.type(` There were ${figure}`, { delay: 60 });
    await findings.getByText(`"${figure}" is a figure`).waitFor(patience);
    const seen = await timesOf(page);
    for (const _ of ` There were ${figure}`) await page.keyboard.press("Backspace");
    await findings.getByText(`"${figure}" is a figure`).waitFor({ ...patience, state: "hidden" });
    await timesOf(page);
    log(
      `${run === 0 ? "First" : `Run ${run}`}: ${seen.found.map(Math.round)} ms to the finding, ${seen.answered.map(Math.round)} of them the server's`,
    );
    if (run === 0) continue;
    typed.painted.push(...seen.painted);
    typed.found.push(...seen.found);
    typed.answered.push(...seen.answered);
  }
  await page.close();
  return typed;
}

type Watched = Window & { painted: number[]; found: number[]; last: number };

/** What was measured since it was last asked for. */
const timesOf = (page: Page): Promise<Typed> =>
  page.evaluate(() => {
    const watched = window as unknown as Watched;
    const { painted, found } = watched;
    const asked = performance.getEntriesByType("resource").filter(({ name }) => name.endsWith("/view"));
    const answered = asked.slice(-1).map(({ duration }) => duration);
    performance.clearResourceTimings();
    Object.assign(watched, { painted: [], found: [] });
    return { painted, found, answered };
  });

/** In the page: a frame that begins after the key was handled is painted once a message behind it is read. */
function watchKeys(): void {
  const watched = window as unknown as Watched;
  Object.assign(watched, { painted: [], found: [], last: 0 });
  addEventListener(
    "keydown",
    ({ timeStamp }) => {
      watched.last = timeStamp;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => watched.painted.push(performance.now() - timeStamp);
        port2.postMessage(undefined);
      });
    },
    { capture: true },
  );
}

/** In the page: when the finding of a figure comes to stand in the list. */
function watchFor(figure: string): void {
  const watched = window as unknown as Watched;
  const list = document.querySelector(".desk-findings");
  const observer = new MutationObserver(() => {
    if (!list?.textContent?.includes(`"${figure}" is a figure`)) return;
    watched.found.push(performance.now() - watched.last);
    observer.disconnect();
  });
  if (list) observer.observe(list, { childList: true, subtree: true, characterData: true });
}
