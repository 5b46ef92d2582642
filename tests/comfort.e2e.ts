import { expect, type Page, test } from "@playwright/test";
import { told } from "./told";
import { viewports } from "./viewports";

const story = told.story;
const chapter = told.chapter;
const figure = (page: Page) => page.locator(`.words a[data-claim=${told.claim.id}]`).first();
const sheet = (page: Page) => page.locator("claim-sheet dialog");
const chapters = (page: Page) => page.locator("chapter-sheet dialog");
const place = (page: Page) => page.evaluate(() => [scrollX, Math.round(scrollY)]);
const stored = (page: Page, key: string) =>
  page.evaluate((name) => localStorage.getItem(name), `attest:${key}:${story}`);
const motion = (page: Page) => page.evaluate(() => document.documentElement.dataset.motion);

/** Comes to a step as a reader would, and lets the page come to rest there. */
async function read(page: Page, step: string) {
  await page.goto(`${chapter}#${step}`);
  await expect(page.locator(`story-scene:has(#${step})`)).toHaveAttribute("data-step", step);
  await page.waitForFunction(() => document.readyState === "complete" && customElements.get("claim-sheet"));
  await page.waitForSelector("html:not([data-faces])", { state: "attached" });
}

for (const name of ["phone", "phone on its side", "desktop"] as const) {
  test.describe(`a figure, ${name}`, () => {
    test.use({ viewport: viewports[name] });

    test("a tap shows its record over the words; Escape, Close, Back and a tap beside it shut it", async ({ page }) => {
      await read(page, told.step);
      await figure(page).scrollIntoViewIfNeeded();
      const address = page.url();
      const before = await place(page);
      const ways: [name: string, shut: () => Promise<unknown>][] = [
        ["Escape", () => page.keyboard.press("Escape")],
        ["Close", () => sheet(page).getByRole("button", { name: "Close" }).click()],
        ["Back", () => page.goBack()],
        ["beside", () => page.mouse.click(4, 4)],
      ];
      for (const [way, shut] of ways) {
        await figure(page).click();
        await expect(sheet(page).locator("h2").first(), way).toContainText(told.claim.figure);
        for (const said of ["Who said it", told.claim.speaker, "Of when", "Source", "Where in it", "Others said"]) {
          await expect(sheet(page)).toContainText(said);
        }
        await expect(sheet(page).getByRole("link", { name: "Open the record" })).toHaveAttribute(
          "href",
          new RegExp(`${told.claim.record}$`),
        );
        expect(page.url()).toBe(address);
        expect(await page.evaluate(() => document.activeElement?.closest("dialog") !== null)).toBe(true);
        const box = await sheet(page).boundingBox();
        const share = viewports[name].height >= 544 ? 0.6 : 0.85;
        expect(box?.height).toBeLessThanOrEqual(viewports[name].height * share + 1);
        await page.mouse.wheel(0, 600);
        await shut();
        await expect(sheet(page), way).toBeHidden();
        await expect(figure(page), way).toBeFocused();
        await page.waitForFunction(() => history.state === null);
        expect(page.url(), way).toBe(address);
        expect(await place(page), way).toEqual(before);
      }
    });
  });
}

test.describe("on a phone", () => {
  test.use({ viewport: viewports.phone });

  test("a click that asks for a new tab gets one, and no sheet", async ({ page, context }) => {
    await read(page, told.step);
    const opened = context.waitForEvent("page");
    await figure(page).click({ modifiers: ["Control"] });
    await expect(await opened).toHaveURL(new RegExp(`${told.claim.record}$`));
    await expect(sheet(page)).toBeHidden();
  });

  test("an account in a table of accounts opens the same sheet", async ({ page }) => {
    await page.goto(told.accounts);
    const accounts = page.locator("details:has(table a[data-claim])").first();
    await accounts.locator("summary").click();
    const account = accounts.locator("a[data-claim]").first();
    const words = (await account.textContent()) ?? "";
    await account.click();
    await expect(sheet(page).locator("h2").first()).toContainText(words);
    await expect(page).toHaveURL(new RegExp(`${told.accounts}$`));
  });

  test("while the record is on its way the sheet says so; a record that does not come is gone to", async ({ page }) => {
    await read(page, told.step);
    let release = () => {};
    const held = new Promise<void>((done) => {
      release = done;
    });
    await page.route(`**/record/${told.claim.id}/`, async (route) => {
      if (route.request().resourceType() !== "fetch") return route.continue();
      await held;
      await route.fulfill({ status: 503 });
    });
    await figure(page).click();
    await expect(sheet(page).locator("h2")).toHaveText("Fetching the record…");
    release();
    await expect(page).toHaveURL(new RegExp(`${told.claim.record}$`));
    await page.goBack();
    await expect(page).toHaveURL(new RegExp(`${told.chapter}#${told.step}$`));
    await expect(sheet(page)).toBeHidden();
  });

  test("what others said opens in the same sheet, and one Back leaves it", async ({ page }) => {
    await read(page, told.step);
    await figure(page).click();
    const other = sheet(page).locator("section li a").first();
    const words = (await other.textContent()) ?? "";
    await other.click();
    await expect(sheet(page).locator("h2").first()).toContainText(words);
    await page.goBack();
    await expect(sheet(page)).toBeHidden();
    await expect(page).toHaveURL(new RegExp(`${told.chapter}#${told.step}$`));
  });

  test("a reload under an open sheet, and the way back from the record, leave the page whole", async ({ page }) => {
    await read(page, told.step);
    await figure(page).click();
    await expect(sheet(page)).toContainText(told.claim.speaker);
    await page.reload();
    await expect(sheet(page)).toContainText(told.claim.speaker);
    await sheet(page).getByRole("link", { name: "Open the record" }).click();
    await expect(page).toHaveURL(new RegExp(`${told.claim.record}$`));
    await page.goBack();
    await expect(sheet(page)).toContainText(told.claim.speaker);
    await page.keyboard.press("Escape");
    await expect(sheet(page)).toBeHidden();
    await expect(page.locator(`story-scene#${told.scene}`)).toHaveAttribute("data-step", told.step);
  });

  test("its link is copied with its title, and shared as title and address alone", async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.addInitScript(() => {
      const shared: unknown[] = [];
      Object.assign(window, { shared });
      Object.defineProperty(navigator, "share", { value: async (data: unknown) => shared.push(data) });
    });
    await read(page, told.step);
    await figure(page).click();
    await expect(sheet(page)).toContainText(told.claim.speaker);
    await sheet(page).getByRole("button", { name: "Copy link" }).click();
    await expect(sheet(page).getByRole("status")).toHaveText("Link copied");
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(new RegExp(`${told.claim.figure}.* - ${told.storyTitle} http:\\S+${told.claim.record}$`));
    await sheet(page).getByRole("button", { name: "Share" }).click();
    const shared = await page.evaluate(() => (window as unknown as { shared: object[] }).shared);
    expect(shared.map((data) => Object.keys(data).sort())).toEqual([["title", "url"]]);
  });

  test("the chapters sheet lists every chapter with their minutes, and leads to one", async ({ page }) => {
    await read(page, told.step);
    await page.getByRole("link", { name: "Chapters", exact: true }).click();
    await expect(chapters(page).getByRole("listitem").getByRole("link")).toHaveCount(told.chapters.length);
    await expect(chapters(page).locator("li", { hasText: /\d min\./ })).toHaveCount(told.chapters.length);
    await chapters(page).getByRole("link", { name: told.following.title }).click();
    await expect(page).toHaveURL(new RegExp(`${told.following.address}$`));
    await page.goBack();
    await expect(page).toHaveURL(new RegExp(`${told.chapter}#${told.step}$`));
    await expect(chapters(page)).toBeHidden();
    await page.getByRole("link", { name: "Chapters", exact: true }).click();
    await page.goBack();
    await expect(chapters(page)).toBeHidden();
    await expect(page.getByRole("link", { name: "Chapters", exact: true })).toBeFocused();
  });

  test("a chapter read to its end bears a tick, in the sheet and on the cover, and the next is offered", async ({
    page,
  }) => {
    await read(page, told.step);
    const ticked = page.getByRole("link", { name: `${told.title} (read)` });
    await page.getByRole("link", { name: "Chapters", exact: true }).click();
    await expect(ticked).toHaveCount(0);
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => history.state === null);
    await page.evaluate(() => document.querySelector("[data-chapter-end]")?.scrollIntoView());
    await expect.poll(() => stored(page, "read")).toBe(`["${told.slug}"]`);
    await page.getByRole("link", { name: "Chapters", exact: true }).click();
    await expect(ticked).toBeVisible();
    await page.goto(story);
    await expect(ticked).toBeVisible();
    await expect(page.getByRole("link", { name: `Continue: ${told.following.title}` })).toHaveAttribute(
      "href",
      new RegExp(`${told.following.address}$`),
    );
  });

  test("reading on is offered on the cover and at the chapter's top, and never scrolls by itself", async ({ page }) => {
    await page.goto(story);
    await expect(page.getByRole("link", { name: /Continue/ })).toHaveCount(0);
    await read(page, told.next);
    await expect.poll(() => stored(page, "place")).toContain(told.next);

    await page.goto(story);
    const offer = page.getByRole("link", {
      name: `Continue: ${told.title}, step ${told.number + 1} of ${told.steps.length}`,
    });
    await expect(offer).toBeVisible();
    expect(await place(page)).toEqual([0, 0]);
    await page.goto("about:blank");
    await page.goto(`${story}#chapters`);
    await page.waitForFunction(() => customElements.get("story-resume"));
    await expect(page.locator("story-resume")).toBeHidden();
    await page.goto("about:blank");
    await page.goto(story);
    await offer.click();
    await expect(page.locator(`story-scene#${told.scene}`)).toHaveAttribute("data-step", told.next);
    await expect(page.locator("story-resume")).toBeHidden();

    await page.goto(told.first.address);
    await expect(page.locator("story-ticks").first()).toBeAttached();
    await expect(page.locator("story-resume")).toBeHidden();
    await page.goto(chapter);
    await expect(
      page.getByRole("link", { name: `Continue at step ${told.number + 1} of ${told.steps.length}` }),
    ).toBeVisible();
    expect(await place(page)).toEqual([0, 0]);
    await page.getByRole("button", { name: "Do not offer this again" }).click();
    await expect(page.locator("story-resume")).toBeHidden();
    await page.reload();
    await expect(page.locator("html[data-script]")).toBeAttached();
    await expect(page.locator("story-resume")).toBeHidden();
  });

  test("a place older than thirty days is forgotten, and what is no place breaks nothing", async ({ page }) => {
    await page.goto(chapter);
    const keep = (value: unknown) =>
      page.evaluate(
        ([key, text]) => localStorage.setItem(String(key), String(text)),
        [`attest:place:${story}`, typeof value === "string" ? value : JSON.stringify(value)],
      );
    const old = { chapter: told.slug, step: told.next, index: told.number, count: told.steps.length };
    for (const value of [
      { ...old, date: Date.now() - 31 * 24 * 3600 * 1000 },
      "{not json",
      "7",
      "null",
      '{"chapter":3}',
    ]) {
      await keep(value);
      for (const path of [story, chapter]) {
        await page.goto(path);
        await page.waitForFunction(() => customElements.get("story-resume"));
        await expect(page.locator("story-resume")).toBeHidden();
      }
    }
    await keep({ ...old, date: Date.now() });
    await page.goto(story);
    await expect(page.getByRole("link", { name: /Continue/ })).toBeVisible();
  });

  test("a browser that keeps nothing is not complained of", async ({ page }) => {
    const errors: Error[] = [];
    page.on("pageerror", (error) => errors.push(error));
    await page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get() {
          throw new DOMException("no", "SecurityError");
        },
      });
    });
    await read(page, told.next);
    await page.getByRole("switch", { name: "Movement" }).click();
    expect(await motion(page)).toBe("off");
    await page.goto(story);
    await expect(page.getByRole("link", { name: /^Start/ })).toBeVisible();
    expect(errors).toEqual([]);
  });
});

test("the switch stands once beside the first panel and once in the sheet, and is remembered from the first paint", async ({
  page,
}) => {
  for (const path of [chapter, `${story}all/`]) {
    await page.goto(path);
    await expect(page.locator("main motion-switch:visible")).toHaveCount(1);
  }
  await page.goto(chapter);
  const control = page.getByRole("switch", { name: "Movement" });
  await expect(control).toBeChecked();
  await control.click();
  await expect(control).not.toBeChecked();
  await expect(control).toHaveText("Movement: off");
  await page.route("**/*.js", (route) => route.abort());
  await page.goto(told.first.address, { waitUntil: "commit" });
  await page.waitForFunction(() => document.documentElement.dataset.motion === "off");
  await page.unroute("**/*.js");
  await page.goto(chapter);
  await page.getByRole("link", { name: "Chapters", exact: true }).click();
  const inSheet = chapters(page).getByRole("switch", { name: "Movement" });
  await expect(inSheet).not.toBeChecked();
  await inSheet.click();
  expect(await motion(page)).toBe("on");
});

test.describe("where the system asks for less motion", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  test("movement is off until the reader says otherwise, and nothing is loaded ahead", async ({ page }) => {
    await page.goto(chapter);
    const control = page.getByRole("switch", { name: "Movement" });
    await expect(control).not.toBeChecked();
    await expect(page.locator("script[type=speculationrules], link[rel=prefetch]")).toHaveCount(0);
    await control.click();
    await page.reload();
    await expect(control).toBeChecked();
  });
});

test("the next chapter is loaded ahead, by the policy's leave; not with movement off, not where data is saved", async ({
  page,
}) => {
  const complaints: string[] = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  const rules = page.locator("script[type=speculationrules]");
  const next = page.locator("a[rel=next]");
  await page.goto(chapter);
  await next.scrollIntoViewIfNeeded();
  await expect(rules).toHaveCount(1);
  await expect(next).toHaveAttribute("href", new RegExp(`${told.following.address}$`));
  await page.getByRole("switch", { name: "Movement" }).click();
  await expect(rules).toHaveCount(0);
  await page.getByRole("switch", { name: "Movement" }).click();
  await next.scrollIntoViewIfNeeded();
  await expect(rules).toHaveCount(1);
  await page.evaluate(() => scrollTo(0, 0));
  await expect(rules, "for as long as they stand here, each move of a finger costs the page").toHaveCount(0);
  expect(complaints).toEqual([]);

  await page.addInitScript(() => {
    Object.defineProperty(navigator, "connection", { value: { saveData: true } });
  });
  await page.goto(told.first.address);
  await page.waitForFunction(() => document.readyState === "complete" && customElements.get("story-resume"));
  await next.scrollIntoViewIfNeeded();
  await expect(next).toBeInViewport();
  await expect(rules).toHaveCount(0);
});

test("a change of page is quiet, and none at all with movement off", async ({ page }) => {
  await page.addInitScript(() => {
    addEventListener("pagereveal", (event) => {
      const { viewTransition } = event as PageRevealEvent;
      const seen = viewTransition?.ready.then(
        () => "seen",
        () => "skipped",
      );
      Object.assign(window, { transition: seen ?? "none" });
    });
  });
  const transition = () => page.evaluate(() => (window as unknown as { transition: Promise<string> }).transition);
  // The browser may leave a transition out, as where the next page is slow to come: so this asks for one in several changes.
  await expect(async () => {
    await page.goto(chapter);
    await expect(page.locator("story-scene").first()).toHaveAttribute("data-step", /./);
    await page.getByRole("link", { name: told.storyTitle }).click();
    await expect(page).toHaveURL(new RegExp(`${story}$`));
    expect(await transition()).toBe("seen");
  }).toPass();
  await page.evaluate(() => localStorage.setItem("attest:motion", '"off"'));
  await page.getByRole("link", { name: /^Start/ }).click();
  await expect(page).toHaveURL(new RegExp(`${told.first.address}$`));
  expect(await transition()).not.toBe("seen");
});

test("arrow keys go from step to step in a scene's words and on the step buttons, and nowhere else", async ({
  page,
}) => {
  await page.setViewportSize(viewports.desktop);
  await read(page, told.earlier);
  const scene = page.locator(`story-scene#${told.scene}`);
  const words = (step: string) => page.locator(`.step:has(#${step}) .words`);
  await words(told.earlier).focus();
  await page.keyboard.press("ArrowRight");
  await expect(words(told.before)).toBeFocused();
  await expect(scene).toHaveAttribute("data-step", told.before);
  await page.keyboard.press("ArrowLeft");
  await expect(words(told.earlier)).toBeFocused();
  await page.getByRole("button", { name: "Next step" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(words(told.before)).toBeFocused();

  const dead = async (keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
    expect(
      await page.evaluate(() => (document.querySelector("story-scene") as unknown as { heading: number }).heading),
    ).toBe(told.steps.indexOf(told.before));
  };
  await dead(["Shift+ArrowRight", "Control+ArrowRight"]);
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await dead(["ArrowRight", "ArrowLeft"]);
  await words(told.before).evaluate((element) => element.append(document.createElement("input")));
  await words(told.before).locator("input").focus();
  await dead(["ArrowRight"]);
});

test("who goes to a step on a phone that halts on the way has the focus there all the same", async ({ page }) => {
  await page.setViewportSize(viewports.desktop);
  await read(page, told.earlier);
  const words = (step: string) => page.locator(`.step:has(#${step}) .words`);
  await words(told.earlier).focus();
  await page.evaluate(() => {
    const halt = (ms: number) => {
      for (const end = performance.now() + ms; performance.now() < end; );
    };
    addEventListener("scroll", () => halt(200), { once: true });
    addEventListener("scroll", () => requestAnimationFrame(() => halt(300)), { once: true });
  });
  await page.keyboard.press("ArrowRight");
  await expect(words(told.before)).toBeFocused();
});

test("without a pinned stage the keys go on from the step that has the focus", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto(chapter);
  const words = (step: string) => page.locator(`.step:has(#${step}) .words`);
  await page.waitForFunction(() => customElements.get("story-scene"));
  await words(told.before).focus();
  await page.keyboard.press("ArrowRight");
  await expect(words(told.step)).toBeFocused();
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false, viewport: viewports.phone });

  test("nothing is offered that would not work, and Chapters leads to the cover's list", async ({ page }) => {
    await page.goto(chapter);
    await expect(page.locator("motion-switch:visible, story-resume:visible, dialog:visible")).toHaveCount(0);
    await page.getByRole("link", { name: "Chapters", exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`${story}#chapters$`));
    await expect(page.locator("#chapters li")).toHaveCount(told.chapters.length);
  });
});

test.describe("on a phone on its side", () => {
  test.use({ viewport: viewports["phone on its side"] });

  test("the bar steps aside for who scrolls down, and comes back for who scrolls up or tabs to it", async ({
    page,
  }) => {
    await read(page, told.step);
    const shown = page.locator("story-bar:not([data-away])");
    const away = page.locator("story-bar[data-away]");
    await page.mouse.move(370, 150);
    for (const comeBack of [
      () => page.mouse.wheel(0, -80),
      () => page.locator("story-bar").getByRole("link", { name: "Chapters" }).focus(),
    ]) {
      await page.mouse.wheel(0, 80);
      await expect(away).not.toBeInViewport();
      await expect(away).toHaveCount(1);
      await comeBack();
      await expect(shown).toBeInViewport({ ratio: 1 });
    }
  });
});
