import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, type Page, test } from "@playwright/test";
import { copySite, publishAnew, removeSite, story, storyFileIn, twoStories } from "./offlineSite";
import { type Host, halfOf, startHost } from "./testHost";
import { told } from "./told";
import { viewports } from "./viewports";

let root: string;
let host: Host;
test.use({ viewport: viewports.phone });
test.beforeEach(async () => {
  root = copySite();
  host = await startHost(root);
});
test.afterEach(async () => {
  await host.stop();
  removeSite(root);
});

const control = (page: Page) => page.locator("keep-offline");
const offer = (page: Page) => control(page).getByRole("button", { name: /^Keep for offline \(\d+ KB\)$/ });
const words = (page: Page) => control(page).getByRole("status");
/** What the browser holds of the site: caches, and workers. */
const held = (page: Page) =>
  page.evaluate(async () => ({
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname),
  }));
const nothing = { caches: [], workers: [] };

async function open(page: Page, path = told.chapter) {
  // Gone to again from itself, a page would come back with its sheet open.
  await page.goto("about:blank");
  await page.goto(`${host.home}${path}`);
  await page.waitForFunction(() => customElements.get("chapter-sheet"));
  await page.getByRole("link", { name: "Chapters", exact: true }).click();
}

async function keep(page: Page, path?: string) {
  await open(page, path);
  await offer(page).click();
  await expect(words(page)).toHaveText("Kept for offline");
}

/** Something that a test lets happen when it is time. */
function signal<Value>() {
  let give = (_value: Value) => {};
  const given = new Promise<Value>((resolve) => {
    give = resolve;
  });
  return { give, given };
}

test("the size is told first, and nothing is fetched or stored before the reader asks", async ({ page }) => {
  await open(page);
  const label = await offer(page).textContent();
  const sent = gzipSync(readFileSync(join(root, storyFileIn(root)))).length / 1000;
  const told = Number(/\d+/.exec(label ?? ""));
  expect(Math.abs(told - sent) / sent).toBeLessThan(0.05);
  expect(await held(page)).toEqual(nothing);
  expect(host.asked.filter((path) => /\.json$|worker\.js$/.test(path))).toEqual([]);
});

test("no script for it comes with a page, only with the sheet", async ({ page }) => {
  await page.goto(`${host.home}${told.chapter}`);
  await page.waitForFunction(() => customElements.get("chapter-sheet"));
  expect(host.asked.filter((path) => path.includes("offline-"))).toEqual([]);
  await page.getByRole("link", { name: "Chapters", exact: true }).click();
  await expect(offer(page)).toBeVisible();
});

test("it says how far it is, in words sparingly, and when it is done", async ({ page }) => {
  const { give, given } = signal<"rest">();
  const path = storyFileIn(root);
  host.rules.push({ path: /\.json$/, answer: halfOf(root, path, given) });
  await open(page);
  await words(page).evaluate((status) => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver(() => said.push(status.textContent ?? "")).observe(status, { childList: true });
  });
  await offer(page).click();
  await expect(words(page)).toHaveText("Half of it is here…");
  const value = () =>
    control(page)
      .locator("progress")
      .evaluate((bar: HTMLProgressElement) => bar.value);
  // Of what is sent seven tenths are here; unzipped it is nearly the same share.
  await expect.poll(value).toBeGreaterThan(0.6);
  expect(await value()).toBeLessThan(0.8);
  expect(await held(page)).toEqual(nothing);
  give("rest");
  await expect(words(page)).toHaveText("Kept for offline");
  await expect(control(page).locator("progress")).toHaveCount(0);
  await expect(control(page).getByRole("button", { name: "Remove" })).toBeFocused();
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
  expect(new Set(said).size).toBeLessThanOrEqual(3);
});

test("with the network off every page of the story opens, from any chapter, with its fonts, steps and records", async ({
  page,
}) => {
  test.slow();
  await keep(page);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Network.clearBrowserCache");
  await host.stop();
  try {
    const errors: string[] = [];
    // A quiet change of page that the browser leaves out, as it may, is told by it as an error.
    page.on("pageerror", ({ message }) => /transition/i.test(message) || errors.push(message));
    for (const path of [
      "",
      ...told.chapters.map(({ slug }) => `${slug}/`),
      "all/",
      "record/",
      "sources/",
      "corrections/",
    ]) {
      await page.goto(`${host.home}/${story}/${path}`);
      await expect(page.locator("h1").first(), path).toBeVisible();
      const fonts = () =>
        page.evaluate(() =>
          [...document.fonts].filter(({ status }) => status === "loaded").map(({ family }) => family),
        );
      await expect.poll(fonts, path).toContainEqual(expect.stringContaining("Charis SIL"));
      await expect(page.locator("html[data-script]"), path).toBeAttached();
    }
    const records = await page.evaluate(async (address) => {
      const index = new DOMParser().parseFromString(await (await fetch(address)).text(), "text/html");
      const links = [...index.querySelectorAll("a[href*='/record/']")].map((link) => link.getAttribute("href") ?? "");
      const records = links.filter((link) => !link.endsWith("/record/"));
      const pages = [...new Set(records)].map(async (link) => ({ link, response: await fetch(link) }));
      return (await Promise.all(pages)).map(({ link, response }) => ({
        link,
        type: response.headers.get("Content-Type"),
      }));
    }, `/${story}/record/`);
    expect(records).toHaveLength(told.records);
    expect(records.filter(({ type }) => type !== "text/html; charset=utf-8")).toEqual([]);

    await page.goto(`${host.home}${told.following.address}`);
    await page.waitForFunction(() => customElements.get("chapter-sheet"));
    await page.getByRole("link", { name: "Chapters", exact: true }).click();
    await expect(words(page)).toHaveText("Kept for offline");
    await page.locator("chapter-sheet").getByRole("link", { name: told.title, exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`${told.chapter}$`));
    await page.goto(`${host.home}${told.chapter}?from=feed#${told.step}`);
    await expect(page.locator(`story-scene#${told.scene}`)).toHaveAttribute("data-step", told.step);
    await page.locator(`.words a[data-claim=${told.claim.id}]`).first().click();
    await expect(page.locator("claim-sheet dialog")).toContainText(told.claim.speaker);
    await page.locator("claim-sheet").getByRole("link", { name: "Open the record" }).click();
    await expect(page.locator("h1")).toContainText(told.claim.figure);
    await page.goto(`${host.home}${told.chapter.slice(0, -1)}`);
    await expect(page).toHaveURL(new RegExp(`${told.chapter}$`));
    expect(errors).toEqual([]);
  } finally {
    await host.start();
  }
});

test("on the very page it was kept from, a figure's record opens with the network off", async ({ page }) => {
  await keep(page, `${told.chapter}#${told.step}`);
  await page.keyboard.press("Escape");
  await host.stop();
  try {
    await page.locator(`.words a[data-claim=${told.claim.id}]`).first().click();
    await expect(page.locator("claim-sheet dialog")).toContainText("Who said it");
    await expect(page).toHaveURL(new RegExp(`${told.chapter}#${told.step}$`));
  } finally {
    await host.start();
  }
});

test("a download that breaks off leaves nothing, and can be asked for again", async ({ page }) => {
  const rule = { path: /\.json$/, answer: halfOf(root, storyFileIn(root), Promise.resolve("break")) };
  host.rules.push(rule);
  await open(page);
  await offer(page).click();
  await expect(words(page)).toHaveText("The connection broke off. Nothing was kept.");
  expect(await held(page)).toEqual(nothing);
  host.rules.pop();
  await offer(page).click();
  await expect(words(page)).toHaveText("Kept for offline");
});

test("a download that is stopped leaves nothing", async ({ page }) => {
  host.rules.push({ path: /\.json$/, answer: halfOf(root, storyFileIn(root), new Promise(() => {})) });
  await open(page);
  await offer(page).click();
  await expect(words(page)).toHaveText("Half of it is here…");
  await control(page).getByRole("button", { name: "Stop" }).click();
  await expect(words(page)).toHaveText("Stopped. Nothing was kept.");
  await expect(offer(page)).toBeFocused();
  expect(await held(page)).toEqual(nothing);
});

test("a story that was published anew while the page was open says so", async ({ page }) => {
  await open(page);
  await expect(offer(page)).toBeVisible();
  publishAnew(root, told.title, "The storming");
  await offer(page).click();
  await expect(words(page)).toHaveText(
    "This story has been published anew. Load the page again to keep it. Nothing was kept.",
  );
  expect(await held(page)).toEqual(nothing);
});

test("too little room is told, and nothing is kept", async ({ page }) => {
  await open(page);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Storage.overrideQuotaForOrigin", { origin: new URL(host.home).origin, quotaSize: 100_000 });
  await offer(page).click();
  await expect(words(page)).toHaveText("There is not enough room on this device. Nothing was kept.");
  expect(await held(page)).toEqual(nothing);
});

test("a browser that lets nothing be stored is told of, and nothing is kept", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "caches", {
      get() {
        throw new DOMException("no", "SecurityError");
      },
    });
  });
  await open(page);
  await offer(page).click();
  await expect(words(page)).toHaveText("This browser does not let a page keep anything. Nothing was kept.");
});

test("a worker that may not start leaves nothing", async ({ page }) => {
  host.rules.push({ path: /worker\.js$/, answer: (response) => response.writeHead(404).end() });
  await open(page);
  await offer(page).click();
  await expect(words(page)).toHaveText("This browser does not let a page keep anything. Nothing was kept.");
  expect(await held(page)).toEqual(nothing);
});

test("what is removed is gone, with its worker, and may be kept anew", async ({ page }) => {
  await keep(page);
  expect(await held(page)).toEqual({ caches: [`attest:offline:/${story}/`], workers: [`/${story}/`] });
  await control(page).getByRole("button", { name: "Remove" }).click();
  await expect(words(page)).toHaveText("Removed");
  await expect(offer(page)).toBeFocused();
  expect(await held(page)).toEqual(nothing);
  await offer(page).click();
  await expect(words(page)).toHaveText("Kept for offline");
  await control(page).getByRole("button", { name: "Remove" }).click();
  await expect(words(page)).toHaveText("Removed");
  await page.reload();
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBe(null);
  expect(await held(page)).toEqual(nothing);
});

test.describe("when the story is published anew", () => {
  const heading = (page: Page) => page.locator("h1").first();
  /** The address of the file that is kept, and whether another stands beside it. */
  const keptFiles = (page: Page) =>
    page.evaluate(async (name) => {
      const cache = await caches.open(name);
      return (await cache.keys()).map(({ url }) => new URL(url).pathname);
    }, `attest:offline:/${story}/`);

  test("a reader online sees the new page at once, and then keeps the whole new version", async ({ page }) => {
    await keep(page);
    publishAnew(root, told.title, "The storming");
    await page.goto(`${host.home}${told.chapter}`);
    await expect(heading(page)).toHaveText("The storming");
    await expect.poll(() => keptFiles(page)).toEqual([`/${storyFileIn(root)}`]);
    const fetched = () => host.asked.filter((path) => path.endsWith("beef.json")).length;
    await page.goto(`${host.home}/${story}/`);
    await page.reload();
    expect(fetched()).toBe(1);
    await host.stop();
    try {
      for (const path of ["", "all/", `${told.slug}/`]) {
        await page.goto(`${host.home}/${story}/${path}`);
        await expect(page.getByText("The storming").first(), path).toBeAttached();
        expect(await page.content(), path).not.toContain(`${told.title}<`);
      }
    } finally {
      await host.start();
    }
  });

  test("a new version that breaks off half-way leaves the old one whole", async ({ page }) => {
    await keep(page);
    const old = await keptFiles(page);
    publishAnew(root, told.title, "The storming");
    const { give, given } = signal<"break">();
    host.rules.push({ path: /beef\.json$/, answer: halfOf(root, storyFileIn(root), given) });
    await page.goto(`${host.home}/${story}/`);
    await expect.poll(() => host.asked.some((path) => path.endsWith("beef.json"))).toBe(true);
    expect(await keptFiles(page)).toEqual(old);
    give("break");
    await open(page);
    await expect(words(page)).toHaveText("An older version is kept for offline");
    await host.stop();
    try {
      for (const path of ["", "all/", `${told.slug}/`]) {
        await page.goto(`${host.home}/${story}/${path}`);
        await expect(page.getByText(told.title).first(), path).toBeAttached();
        expect(await page.content(), path).not.toContain("The storming");
      }
      expect(await keptFiles(page)).toEqual(old);
    } finally {
      await host.start();
    }
  });

  test("a reader may fetch the newer one by hand; where that fails the older is kept", async ({ page }) => {
    await keep(page);
    const old = await keptFiles(page);
    publishAnew(root, told.title, "The storming");
    host.rules.push({ path: /beef\.json$/, answer: (response) => response.destroy() });
    await open(page);
    const newer = control(page).getByRole("button", { name: /^Fetch the newer version \(\d+ KB\)$/ });
    await newer.click();
    await expect(words(page)).toHaveText("The connection broke off. The older version is still kept.");
    expect(await keptFiles(page)).toEqual(old);
    host.rules.pop();
    await newer.click();
    await expect(words(page)).toHaveText("Kept for offline");
    expect(await keptFiles(page)).toEqual([`/${storyFileIn(root)}`]);
  });

  test("a page left open in the old version does not call the newer one old", async ({ page, context }) => {
    await keep(page);
    publishAnew(root, told.title, "The storming");
    const other = await context.newPage();
    await other.goto(`${host.home}/${story}/`);
    await expect.poll(() => keptFiles(other)).toEqual([`/${storyFileIn(root)}`]);
    await page.keyboard.press("Escape");
    await page.getByRole("link", { name: "Chapters", exact: true }).click();
    await expect(words(page)).toHaveText("Kept for offline");
    await expect(control(page).getByRole("button")).toHaveText(["Remove"]);
  });

  test("too little room for the newer leaves the older", async ({ page }) => {
    await keep(page);
    const old = await keptFiles(page);
    publishAnew(root, told.title, "The storming");
    host.rules.push({ path: /beef\.json$/, answer: (response) => response.destroy() });
    await open(page);
    const newer = control(page).getByRole("button", { name: /^Fetch the newer version/ });
    await expect(newer).toBeVisible();
    host.rules.pop();
    const devtools = await page.context().newCDPSession(page);
    const { usage } = await page.evaluate(() => navigator.storage.estimate());
    await devtools.send("Storage.overrideQuotaForOrigin", {
      origin: new URL(host.home).origin,
      quotaSize: (usage ?? 0) + 100_000,
    });
    await newer.click();
    await expect(words(page)).toHaveText("There is not enough room on this device. The older version is still kept.");
    expect(await keptFiles(page)).toEqual(old);
  });

  test("where data is saved, a newer version waits to be asked for", async ({ page }) => {
    await keep(page);
    publishAnew(root, told.title, "The storming");
    const [worker] = page.context().serviceWorkers();
    await worker?.evaluate(() => Object.defineProperty(navigator, "connection", { value: { saveData: true } }));
    await open(page);
    await expect(words(page)).toHaveText("An older version is kept for offline");
    await page.goto(`${host.home}/${story}/`);
    expect(host.asked.filter((path) => path.endsWith("beef.json"))).toEqual([]);
  });

  test("a story that is removed while its new version comes stays removed", async ({ page }) => {
    await keep(page);
    publishAnew(root, told.title, "The storming");
    const { give, given } = signal<"rest">();
    host.rules.push({ path: /beef\.json$/, answer: halfOf(root, storyFileIn(root), given) });
    await open(page);
    await expect.poll(() => host.asked.some((path) => path.endsWith("beef.json"))).toBe(true);
    const [worker] = page.context().serviceWorkers();
    await worker?.evaluate(() => {
      const { parse } = JSON;
      JSON.parse = (text: string) => {
        Object.assign(self, { read: true });
        return parse(text);
      };
    });
    await control(page).getByRole("button", { name: "Remove" }).click();
    await expect(words(page)).toHaveText("Removed");
    give("rest");
    await expect.poll(() => worker?.evaluate(() => "read" in self)).toBe(true);
    // The store answers in turn: when it has put away as much again, the worker would have had its own way.
    await worker?.evaluate(async () => {
      for (let times = 0; times < 5; times++) {
        const cache = await caches.open("probe");
        await cache.put("/probe", new Response(new Blob(["x".repeat(4_000_000)])));
        await caches.delete("probe");
      }
    });
    expect(await held(page)).toEqual(nothing);
  });
});

test("a server that is slow or broken is answered for by the kept copy", async ({ page }) => {
  await keep(page);
  host.rules.push({ path: new RegExp(`${told.following.address}$`), answer: () => {} });
  host.rules.push({ path: /\/sources\/$/, answer: (response) => response.writeHead(503).end() });
  for (const path of [`${told.following.slug}/`, "sources/"]) {
    await page.goto(`${host.home}/${story}/${path}`);
    await expect(page.locator("h1").first()).toBeVisible();
  }
});

test("a page that is no more is told so, though the kept copy has it", async ({ page }) => {
  await keep(page);
  host.rules.push({
    path: new RegExp(`${told.following.address}$`),
    answer: (response) => response.writeHead(404).end("gone"),
  });
  expect((await page.goto(`${host.home}${told.following.address}`))?.status()).toBe(404);
});

test("with Save-Data it is offered: it is the reader's own wish", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "connection", { value: { saveData: true } });
  });
  await open(page);
  await expect(offer(page)).toBeVisible();
});

test("a browser without workers is offered nothing", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "serviceWorker", { value: undefined });
  });
  await open(page);
  await expect(page.locator("chapter-sheet motion-switch")).toBeVisible();
  await expect(control(page)).toBeHidden();
  expect(host.asked.filter((path) => path.includes("offline-"))).toEqual([]);
});

test("under a base path two stories are kept side by side, and one can go without the other", async ({ page }) => {
  const folder = await twoStories("/stories");
  const own = host;
  host = await startHost(folder, "/stories");
  try {
    await keep(page, "/one/");
    await keep(page, "/two/");
    expect(await held(page)).toEqual({
      caches: ["attest:offline:/stories/one/", "attest:offline:/stories/two/"],
      workers: ["/stories/one/", "/stories/two/"],
    });
    await control(page).getByRole("button", { name: "Remove" }).click();
    await expect(words(page)).toHaveText("Removed");
    await page.goto("about:blank");
    await host.stop();
    await page.goto(`${host.home}/one/end/`);
    await expect(page.locator("h1")).toHaveText("End of one");
    await expect(page.goto(`${host.home}/two/`)).rejects.toThrow("ERR_CONNECTION_REFUSED");
    await host.start();
  } finally {
    await host.stop();
    host = own;
    removeSite(folder);
  }
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });
  test("nothing is offered", async ({ page }) => {
    await page.goto(`${host.home}${told.chapter}`);
    await expect(control(page)).toBeHidden();
  });
});
