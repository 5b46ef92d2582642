import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, type Page, test } from "@playwright/test";
import { barriers } from "./barriers";
import { told } from "./told";
import { moving } from "./trueState";
import { viewports } from "./viewports";

const story = told.story;
const chapter = told.chapter;
const last = told.steps.length;
const address = (scene: string) => `${story}embed/${scene}/`;

/** Another site on this machine: whatever is written into it, it shows. */
let host: Server;
let article = "";
let hostAddress = "";
test.beforeAll(async () => {
  host = createServer((_, response) => {
    const head = '<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Another site</title>';
    response.setHeader("Content-Type", "text/html").end(`<!doctype html>${head}<p>Before.</p>${article}<p>After.</p>`);
  });
  await new Promise<void>((resolve) => host.listen(0, "127.0.0.1", resolve));
  hostAddress = `http://127.0.0.1:${(host.address() as AddressInfo).port}/`;
});
test.afterAll(() => host.close());

const frame = (page: Page) => page.frameLocator("iframe");
const shown = (page: Page) => frame(page).locator(".still:visible");
const active = (page: Page) => frame(page).locator(".still[data-active]");
const words = (page: Page) => frame(page).locator(".words:visible");
const count = (page: Page) => frame(page).locator("[data-count]");
const button = (page: Page, name: string) => frame(page).getByRole("button", { name });

/** The code that the chapter offers for its first scene, pasted into the other site. */
async function embed(page: Page, from = chapter) {
  await page.goto(from);
  await page.getByText("Embed this graphic").first().click();
  article = (await page.locator("details code").first().textContent()) ?? "";
  // Where no script runs, an address that is whole can only come from SITE_URL.
  article = article.replace('src="/', `src="${new URL(page.url()).origin}/`);
  await page.goto(hostAddress);
}

test.describe("on another site", () => {
  test.use({ viewport: viewports.phone });

  test("the pasted code shows one step at a time, by buttons and by arrow keys, from first to last", async ({
    page,
  }) => {
    await embed(page);
    await expect(count(page)).toHaveText(`1 of ${last}`);
    await expect(button(page, "Previous step")).toHaveAttribute("aria-disabled", "true");
    await button(page, "Next step").click();
    await expect(count(page)).toHaveText(`2 of ${last}`);
    await expect(words(page)).toHaveCount(1);
    await expect(words(page).getByRole("link", { name: "This step in" })).toHaveAttribute(
      "href",
      new RegExp(`#${told.steps[1]}$`),
    );
    await expect(words(page)).toContainText(/Sources?: \w/);
    await expect(shown(page)).toHaveCount(1);
    await expect(active(page)).toHaveAttribute("data-still", String(told.steps[1]));
    await button(page, "Next step").press("ArrowRight");
    await expect(count(page)).toHaveText(`3 of ${last}`);
    await page.keyboard.press("ArrowLeft");
    await expect(count(page)).toHaveText(`2 of ${last}`);
    for (let step = 3; step <= last; step++) {
      await button(page, "Next step").press("Enter");
      await expect(count(page)).toHaveText(`${step} of ${last}`);
    }
    await expect(button(page, "Next step")).toHaveAttribute("aria-disabled", "true");
    await expect(button(page, "Next step")).toBeFocused();
    await page.keyboard.press("ArrowRight");
    await expect(count(page)).toHaveText(`${last} of ${last}`);
    await expect(shown(page)).toHaveCount(1);
  });

  test("the frame is as tall as its content, the same at every step, and again when the screen is turned", async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const told: unknown[] = [];
      Object.assign(window, { told });
      addEventListener("message", ({ data }) => told.push(data));
    });
    await embed(page);
    const heights = () =>
      page.evaluate(() => {
        const { told } = window as unknown as { told: { type: string; height: number }[] };
        return { types: [...new Set(told.map(({ type }) => type))], last: told.at(-1)?.height };
      });
    const height = async () => (await page.locator("iframe").boundingBox())?.height;
    const fits = async () => {
      const content = await frame(page)
        .locator("html")
        .evaluate((html) => html.getBoundingClientRect().height);
      return Math.ceil(content) === (await height()) && (await heights()).last === Math.ceil(content);
    };
    await expect.poll(fits).toBe(true);
    expect((await heights()).types).toEqual(["attest:height", "embed-size"]);
    const first = await height();
    await button(page, "Next step").click();
    await expect(active(page)).toHaveAttribute("data-still", String(told.steps[1]));
    expect(await height()).toBe(first);
    await page.setViewportSize({ width: 740, height: 360 });
    await expect.poll(height).not.toBe(first);
    await expect.poll(fits).toBe(true);
  });

  test("a finger drawn sideways goes on and back, drawn down it does not", async ({ page, context }) => {
    await embed(page);
    await expect(count(page)).toHaveText(`1 of ${last}`);
    const devtools = await context.newCDPSession(page);
    type Point = [number, number];
    const draw = async (from: Point, to: Point) => {
      const box = await page.locator("iframe").boundingBox();
      const at = ([x, y]: Point) => [{ x: (box?.x ?? 0) + x, y: (box?.y ?? 0) + y }];
      const between = [0.25, 0.5, 0.75, 1].map(
        (share): Point => [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share],
      );
      await devtools.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: at(from) });
      for (const point of between)
        await devtools.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: at(point) });
      await devtools.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    };
    // The page around the frame runs on after a finger, which takes the place of the next off the screen, or its touch to halt.
    const goes = (step: number, to: number, from: Point, until: Point) =>
      expect(async () => {
        await page.evaluate(() => scrollTo(0, 0));
        if ((await count(page).textContent()) === `${step} of ${last}`) await draw(from, until);
        await expect(count(page)).toHaveText(`${to} of ${last}`, { timeout: 1000 });
      }).toPass();
    await goes(1, 2, [260, 200], [80, 210]);
    await draw([200, 300], [190, 120]);
    await expect(count(page)).toHaveText(`2 of ${last}`);
    await goes(2, 3, [260, 200], [80, 190]);
    await goes(3, 2, [80, 200], [260, 210]);
  });

  test("its links open beside the page: the step in its chapter, the record of a figure", async ({ page, context }) => {
    await embed(page);
    await button(page, "Next step").click();
    for (const [link, opened] of [
      [words(page).getByRole("link", { name: "This step in" }), new RegExp(`${chapter}#${told.steps[1]}$`)],
      [words(page).locator("a[data-claim]").first(), /\/record\/[^/]+\/$/],
      [frame(page).getByRole("link", { name: told.storyTitle }), new RegExp(`${story}$`)],
    ] as const) {
      const tab = context.waitForEvent("page");
      await link.click();
      const other = await tab;
      await expect(other).toHaveURL(opened);
      expect(await other.evaluate(() => opener)).toBe(null);
      await other.close();
    }
    expect(page.url()).toBe(hostAddress);
  });

  test("the code is one tap to copy", async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto(chapter);
    const details = page.locator("details", { hasText: "Embed this graphic" }).first();
    await details.locator("summary").click();
    await details.getByRole("button", { name: "Copy code" }).click();
    await expect(details.getByRole("status")).toHaveText("Code copied");
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await details.locator("code").textContent());
    const origin = await page.evaluate(() => location.origin);
    expect(copied).toContain(
      `<iframe src="${origin}${address(told.scene)}" title="${told.sceneTitle} - ${told.storyTitle}"`,
    );
  });

  test("no other page of the site can be framed", async ({ page, baseURL }) => {
    article = `<iframe src="${new URL(chapter, baseURL)}"></iframe>`;
    const refused = page.waitForEvent("console", (message) => /frame-ancestors/.test(message.text()));
    await page.goto(hostAddress);
    expect((await refused).type()).toBe("error");
  });
});

/** How hosts ask a frame for its height, each with its own words; `frame` is what they make, `fit` what they do with an answer. */
const protocols = {
  AMP: { query: "", fit: "if (data.sentinel === 'amp' && data.type === 'embed-size') frame.height = data.height" },
  Sidechain: { query: "", fit: "if (data.type === 'embed-size') frame.height = data.value || data.height" },
  Pym: {
    query: "?initialWidth=390&childId=the-graphic&parentUrl=here",
    fit: "const pym = /^pymxPYMxthe-graphicxPYMxheightxPYMx(.+)$/.exec(data); if (pym) frame.height = pym[1]",
  },
  "iframe-resizer": {
    query: "",
    ask: "frame.addEventListener('load', () => frame.contentWindow.postMessage('[iFrameSizer]the-graphic:8:false:false:32:true:true:null', '*'))",
    fit: "const of = '[iFrameSizer]the-graphic:'; if (String(data).startsWith(of)) frame.height = data.slice(of.length).split(':')[0]",
  },
};

for (const [name, { query, fit, ...other }] of Object.entries(protocols)) {
  test(`a page that fits its frames by ${name} fits a scene, sandboxed or not`, async ({ page, baseURL }) => {
    const ask = "ask" in other ? other.ask : "";
    for (const sandbox of ["", 'sandbox="allow-scripts"']) {
      article = `<iframe ${sandbox} width="390" height="150"></iframe><script>
        const frame = document.querySelector("iframe"); ${ask};
        addEventListener("message", ({ data }) => { ${fit} });
        frame.src = "${new URL(`.${address(told.scene)}`, baseURL)}${query}";
      </script>`;
      await page.goto(hostAddress);
      const room = () =>
        frame(page)
          .locator("html")
          .evaluate((html) => html.scrollHeight - innerHeight);
      await expect(count(page)).toHaveText(`1 of ${last}`);
      await expect.poll(room, sandbox).toBe(0);
    }
  });
}

test("with movement off a step is there at once; with movement it ends as exactly the same", async ({ page }) => {
  const markup = () => page.locator(".still[data-active]").evaluate((still) => still.outerHTML);
  const ends: string[][] = [];
  for (const reducedMotion of ["reduce", "no-preference"] as const) {
    await page.emulateMedia({ reducedMotion });
    await page.goto(address(told.scene));
    await expect(page.locator(".still[data-ready]")).toHaveCount(last);
    const stills: string[] = [];
    for (let step = 2; step <= 6; step++) {
      await page.keyboard.press("ArrowRight");
      await expect(page.locator("[data-count]")).toHaveText(`${step} of ${last}`);
      if (reducedMotion === "reduce") expect(await moving(page)).toBe(0);
      await expect.poll(() => moving(page)).toBe(0);
      await expect(page.locator(".still[data-leaving]")).toHaveCount(0);
      stills.push(await markup());
    }
    ends.push(stills);
  }
  expect(ends[1]).toEqual(ends[0]);
});

test("the address may name the step to begin with", async ({ page }) => {
  await page.goto(`${address(told.scene)}#${told.step}`);
  await expect(page.locator("[data-count]")).toHaveText(`${told.number} of ${last}`);
  await expect(page.locator(".still:visible")).toHaveAttribute("data-still", told.step);
});

for (const scene of told.scenes) {
  test(`${scene}: no search engine lists it, nothing is cut or too wide, no barrier that axe can find`, async ({
    page,
  }) => {
    test.slow();
    await page.goto(address(scene));
    await expect(page.locator("meta[name=robots]")).toHaveAttribute("content", /noindex/);
    const steps = await page.locator(".step").count();
    for (const [width, colorScheme] of [
      [320, "dark"],
      [1280, "light"],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.goto(address(scene));
      for (let step = 1; step <= steps; step++) {
        await expect(page.locator("[data-count]")).toHaveText(`${step} of ${steps}`);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), `step ${step}`).toBe(width);
        if (step === 1 || step === steps) expect(await barriers(page), `${width} px, step ${step}`).toEqual([]);
        await page.keyboard.press("ArrowRight");
      }
    }
    for (const one of await page.getByRole("button").all()) {
      const box = await one.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    }
  });
}

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false, viewport: viewports.phone });

  test("all steps stand in the frame with their stills, and the code can be selected on the page", async ({ page }) => {
    await embed(page);
    await expect(shown(page)).toHaveCount(last);
    await expect(words(page)).toHaveCount(last);
    await expect(frame(page).locator("button:visible")).toHaveCount(0);
    for (const still of await shown(page).all()) {
      expect((await still.boundingBox())?.height).toBeGreaterThan(120);
    }
  });
});
