import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, type Page, test } from "@playwright/test";
import { readHeaders } from "../scripts/site/readHeaders.mjs";
import { told } from "./told";
import { complaintsOf } from "./trueState";
import { viewports } from "./viewports";

const story = told.story;
const kinds: Record<string, string> = {
  "the shelf": "/",
  "a cover": story,
  "a chapter": told.chapter,
  "all chapters": `${story}all/`,
  "the record": `${story}record/`,
  "a claim": `${story}record/${told.claim.id}/`,
  "the sources": `${story}sources/`,
  "the corrections": `${story}corrections/`,
  "a scene for another site": `${story}embed/${told.scene}/`,
  "a page that is not there": "/nowhere.html",
};

const listen = async (server: Server) => {
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

/** What the browser reports against the policy of a page, from its first moment on. */
const watchViolations = (page: Page) =>
  page.addInitScript(() => {
    const violations: string[] = [];
    Object.assign(window, { violations });
    addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
      violations.push(`${effectiveDirective} ${blockedURI}`);
    });
  });
const violations = (page: Page) => page.evaluate(() => (window as unknown as { violations: string[] }).violations);

test.describe("the policy", () => {
  for (const [kind, path] of Object.entries(kinds)) {
    test(`of ${kind} is not broken by the page itself`, async ({ page }) => {
      await watchViolations(page);
      await page.goto(path);
      await page.waitForSelector("html:not([data-faces])", { state: "attached" });
      await page.evaluate(() => document.fonts.ready);
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      expect(await violations(page)).toEqual([]);
    });
  }

  /** The site with code in every page that is none of its own, its policy kept in one of the two places it is given. */
  let site: Server;
  let home: string;
  let other: Server;
  let keeps: "in the page" | "by its header";
  test.beforeAll(async () => {
    other = createServer((_, response) => {
      response.setHeader("Content-Type", "text/javascript").end("window.ran = 'from another host'");
    });
    const elsewhere = await listen(other);
    const injected = `<script>window.ran = "inline"</script><img alt="" src="data:," onerror="window.ran = 'handler'">
      <a id="injected" href="javascript:void(window.ran = 'link')">Read on</a><script src="${elsewhere}/"></script>
      <base href="${elsewhere}/"><form id="form" action="${elsewhere}/"></form><iframe src="${elsewhere}/"></iframe>`;
    site = createServer(({ url = "/" }, response) => {
      if (!url.endsWith("/")) return void response.writeHead(404).end();
      const html = readFileSync(`out${url}index.html`, "utf8").replace(/<main[^>]*>/, `$&${injected}`);
      const headers = Object.entries(readHeaders("out", url)).filter(
        ([name]) => keeps === "by its header" || name !== "Content-Security-Policy",
      );
      const page =
        keeps === "in the page" ? html : html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, "");
      response.setHeaders(new Map(headers)).setHeader("Content-Type", "text/html; charset=utf-8").end(page);
    });
    home = await listen(site);
  });
  test.afterAll(() => {
    site.close();
    other.close();
  });

  for (const place of ["in the page", "by its header"] as const) {
    test(`${place} lets no code run that got into one: inline, in a handler, in a link or from another host`, async ({
      page,
      browserName,
    }) => {
      for (const path of [story, kinds["a claim"], kinds["a scene for another site"]]) {
        keeps = place;
        await watchViolations(page);
        await page.goto(`${home}${path}`);
        await page.locator("#injected").evaluate((link: HTMLElement) => link.click());
        // Inline, from another host, and the link, of which Firefox does not tell.
        const scripts = async () => (await violations(page)).filter((one) => one.startsWith("script-src-elem")).length;
        await expect.poll(scripts).toBeGreaterThanOrEqual(browserName === "firefox" ? 2 : 3);
        // Firefox says no by an exception.
        await page.locator("#form").evaluate((form: HTMLFormElement) => {
          try {
            form.submit();
          } catch {}
        });
        const kept = ["script-src-elem", "script-src-attr", "base-uri", "form-action", "frame-src"];
        await expect
          .poll(async () => {
            const told = (await violations(page)).map((violation) => violation.split(" ")[0]);
            return kept.filter((directive) => !told.includes(directive));
          })
          .toEqual([]);
        expect(await page.evaluate(() => (window as unknown as { ran?: string }).ran)).toBe(undefined);
        expect(page.url()).toBe(`${home}${path}`);
      }
    });
  }
});

test.describe("a whole reading", () => {
  test.use({ viewport: viewports.phone });

  test("asks this site alone, with nothing sent, and keeps only what it says it keeps", async ({
    page,
    context,
    baseURL,
  }) => {
    const wrong = complaintsOf(page);
    const asked = new Set<string>();
    context.on("request", (request) => {
      const { pathname, origin, protocol } = new URL(request.url());
      if (protocol === "data:") return;
      asked.add(pathname);
      if (origin !== new URL(String(baseURL)).origin || request.method() !== "GET" || request.postData() !== null)
        wrong.push(`${request.method()} ${request.url()}`);
      if ("cookie" in request.headers()) wrong.push(`cookie to ${pathname}`);
    });
    context.on("response", async (response) => {
      if ((await response.headersArray()).some(({ name }) => /^set-cookie/i.test(name))) wrong.push("set-cookie");
    });
    await page.exposeFunction("tell", (what: string) => wrong.push(what));
    await page.addInitScript(() => {
      const { tell } = window as unknown as { tell(what: string): void };
      navigator.sendBeacon = () => {
        tell("beacon");
        return true;
      };
      for (const name of ["WebSocket", "EventSource", "RTCPeerConnection"] as const) {
        Object.assign(window, { [name]: () => tell(name) });
      }
    });
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);

    await page.goto(story);
    await page.getByRole("link", { name: told.title, exact: true }).first().click();
    await expect(page.locator(`story-scene#${told.scene}`)).toHaveAttribute("data-step", /./);
    await page.evaluate(async () => {
      const end = () => document.documentElement.scrollHeight - innerHeight;
      while (scrollY < end() - 1) {
        scrollBy({ top: 280, behavior: "instant" });
        await new Promise(requestAnimationFrame);
      }
    });
    await page.locator(`#${told.step}`).evaluate((anchor) => anchor.scrollIntoView());
    await expect(page.locator(`story-scene#${told.scene}`)).toHaveAttribute("data-step", told.step);
    await page.locator(`.words a[data-claim=${told.claim.id}]`).first().click();
    await expect(page.locator("claim-sheet dialog")).toContainText(told.claim.speaker);
    await page.locator("claim-sheet").getByRole("button", { name: "Copy link" }).click();
    await expect(page.locator("claim-sheet").getByRole("status")).toHaveText("Link copied");
    await page.getByRole("link", { name: "Open the record" }).click();
    await expect(page).toHaveURL(new RegExp(`${told.claim.record}$`));
    await page.goto(told.chapter);
    await page.getByRole("switch", { name: "Movement" }).click();
    await page.locator("a[rel=next]").click();
    await expect(page).toHaveURL(new RegExp(`${told.following.address}$`));
    await page.goto(`${story}embed/${told.scene}/`);
    await page.getByRole("button", { name: "Next step" }).click();
    await expect(page.locator("[data-count]")).toHaveText(`2 of ${told.steps.length}`);

    expect(asked.size).toBeGreaterThan(8);
    expect(wrong).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    const { localStorage: kept, session } = await page.evaluate(async () => ({
      localStorage: Object.keys(localStorage).sort(),
      session: [document.cookie, sessionStorage.length, (await indexedDB.databases()).length],
    }));
    expect(kept).toEqual(expect.arrayContaining(["attest:motion", `attest:place:${story}`, `attest:read:${story}`]));
    expect(kept.filter((key) => !key.startsWith("attest:"))).toEqual([]);
    expect(session).toEqual(["", 0, 0]);
  });
});
