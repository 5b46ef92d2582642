import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { parse } from "yaml";
import { errorsOf, putCaretBehind, violationsOn } from "./deskPage";
import { type DevServer, test } from "./devServer";

const chapter = "my-story/chapters/flood.mdx";
const widths = [1280, 768, 390];

test.describe("at the desk", () => {
  test.describe.configure({ mode: "default" });
  let server: DevServer;
  let sound: string;
  let page: Page;
  let errors: string[];

  test.beforeAll(async ({ server: dev }) => {
    server = dev;
    await server.reset();
    sound = await server.read(chapter);
  });
  test.beforeEach(async ({ browser }) => {
    page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
    errors = errorsOf(page);
  });
  test.afterEach(() => page.context().close());

  const editor = (of = page) => of.getByRole("textbox", { name: "Text of The flood" });
  const state = (of = page) => of.locator(".desk-state");
  const findings = () => page.getByRole("region", { name: "Findings" });
  const disk = () => server.read(chapter);
  /** The chapter as it was at first, open with nothing unsaved, and checked. */
  const open = async (text = sound) => {
    await server.write(chapter, text);
    await page.goto(`${server.home}/desk/my-story/flood/`);
    await expect(state()).toHaveText("As on the disk.");
    await expect(findings().getByRole("heading")).not.toHaveText("The story is being checked");
    await page.evaluate(() => void Object.assign(window, { kept: true }));
  };
  /** A page that was loaded anew has lost its caret and what could be undone. */
  const isKept = () => page.evaluate(() => "kept" in window);
  /** The caret behind some words of the text, which are written on one line. */
  const caretBehind = (words: string) => putCaretBehind(page, words);
  const save = async () => {
    await page.keyboard.press("Control+s");
    await expect(state()).toHaveText("Saved.");
  };

  test("the stories stand with their chapters, scenes and steps, and what is wrong is counted at each", async () => {
    await server.write(chapter, sound.replace("counted <Claim", "counted 7 <Claim"));
    await page.goto(`${server.home}/desk/`);
    const story = page.getByRole("region", { name: "The flood at Ardon" });
    await expect(story.getByRole("listitem").filter({ hasText: /^clerk/ })).toContainText("1 error");
    await expect(story.getByRole("listitem").filter({ hasText: /^mayor/ })).not.toContainText("error");
    await expect(story.getByRole("listitem").filter({ hasText: /^How many houses/ })).toContainText("count 1 error");
    await server.write(chapter, sound);
    await story.getByRole("link", { name: "clerk" }).click();
    await expect(editor()).toBeFocused();
    await expect(page.locator(".cm-activeLine")).toHaveText('<Step id="clerk">');
  });

  test("a figure that is typed is found, bound to its claim by words and saved, all by keys", async () => {
    await open();
    await expect(page.locator(".desk-chip").first()).toHaveText("about 40 houses, Ada Finch, mayor");
    await expect(page.getByText("2 claims by 2 speakers")).toBeVisible();
    await caretBehind("Nobody has explained the difference.");
    await page.keyboard.type(" A neighbour counted 52 too");
    await expect(state()).toHaveText("Not saved yet.");
    const found = findings().getByRole("listitem").filter({ hasText: '"52" is a figure' });
    await expect(found).toBeVisible();
    await expect(page.locator(".cm-lintRange-error")).toHaveText("52");
    await expect(page.getByText("1 figure without a claim")).toBeVisible();

    await found.getByRole("button", { name: /^Error on line/ }).press("Enter");
    await expect(editor()).toBeFocused();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe("52");
    await page.keyboard.press("Control+k");
    const choices = page.getByRole("listbox", { name: "Completions" });
    await expect(choices.getByRole("option").first()).toContainText("52 houses, the town clerk");
    await page.keyboard.type("mayor");
    await expect(choices.getByRole("option")).toHaveCount(1);
    for (const _ of "mayor") await page.keyboard.press("Backspace");
    await page.keyboard.type("clerk counted");
    // Where there is no choice, an Enter is no line in an id either.
    await page.keyboard.type(" q");
    await expect(choices).toBeHidden();
    await page.keyboard.press("Enter");
    await expect(page.locator(".cm-activeLine")).toContainText('A neighbour counted <Claim is="clerk counted q">52');
    for (const _ of " q") await page.keyboard.press("Backspace");
    await page.keyboard.press("Control+Space");
    await expect(choices.getByRole("option")).toHaveCount(1);
    await expect(choices.getByRole("option", { selected: true })).toContainText("52 houses, the town clerk");
    // CodeMirror takes no key for a choice in the first moment that one stands there.
    await expect(async () => {
      await page.keyboard.press("Enter");
      await expect(choices).toBeHidden({ timeout: 300 });
    }).toPass();
    await expect(found).toBeHidden();
    await save();
    expect(await disk()).toBe(
      sound.replace(
        "Nobody has explained the difference.",
        'Nobody has explained the difference. A neighbour counted <Claim is="houses-clerk-52">52</Claim> too',
      ),
    );
    const shown = page.frameLocator("iframe").getByText("A neighbour counted 52 too");
    await expect(shown).toBeVisible();
    expect(await isKept()).toBe(true);
  });

  test("what a program can mend is mended by one key, and undone by another", async () => {
    await open(sound.replace('"houses-clerk-52"', '"houses-clerks-52"'));
    await expect(page.locator(".desk-chip-unknown")).toHaveText("no such claim");
    await findings().getByRole("button", { name: "Mend it" }).press("Enter");
    await expect(page.locator(".desk-chip").nth(1)).toHaveText("52 houses, the town clerk");
    await expect(findings().getByRole("button", { name: "Mend it" })).toBeHidden();
    await save();
    expect(await disk()).toBe(sound);
    await page.keyboard.press("Control+z");
    await expect(page.locator(".desk-chip-unknown")).toBeVisible();
  });

  test("unsaved work is back after the page was closed, and after undo nothing is unsaved", async () => {
    await open();
    await caretBehind("The river rose in the night.");
    await page.keyboard.type(" It rained.");
    await expect(state()).toHaveText("Not saved yet.");
    await page.reload();
    await expect(state()).toHaveText(/^Unsaved work of .* is back\. Not saved yet\.$/);
    await expect(editor()).toContainText("The river rose in the night. It rained.");
    expect(await disk()).toBe(sound);
    await caretBehind("It rained.");
    for (const _ of " It rained.") await page.keyboard.press("Backspace");
    await expect(state()).toHaveText("As on the disk.");
    await page.reload();
    await expect(state()).toHaveText("As on the disk.");
  });

  test("a change on the disk elsewhere in the file is taken in, and both are saved", async () => {
    await open();
    await caretBehind("The river rose in the night.");
    await page.keyboard.type(" It rained.");
    await server.write(chapter, sound.replace("Nobody has explained", "As yet nobody has explained"));
    await expect(state()).toHaveText("The file changed on the disk. Both changes stand in your text. Not saved yet.");
    await save();
    const both = sound.replace("in the night.", "in the night. It rained.");
    expect(await disk()).toBe(both.replace("Nobody has explained", "As yet nobody has explained"));
    expect(await isKept()).toBe(true);
  });

  test("a change on the disk of the same words is asked about, and nothing is written before", async () => {
    await open();
    await caretBehind("The river rose in the");
    await page.keyboard.type(" dark");
    const theirs = sound.replace("The river rose in the night.", "The river rose in the early night.");
    await server.write(chapter, theirs);
    const dialog = page.getByRole("dialog");
    await expect(dialog).toBeVisible();
    await expect(dialog.getByText("The river rose in the early night.")).toBeVisible();
    const axe = await new AxeBuilder({ page }).include("dialog").analyze();
    expect(axe.violations).toEqual([]);
    await dialog.getByRole("button", { name: "Decide later" }).click();
    await expect(editor()).toHaveAttribute("contenteditable", "false");
    expect(await disk()).toBe(theirs);
    await page.getByRole("button", { name: "Settle both changes" }).click();
    await dialog.getByRole("radio", { name: /^Both/ }).check();
    await dialog.getByRole("button", { name: "Put these in my text" }).click();
    await expect(editor()).toContainText(/The river rose in the\s+dark early night\./);
    await editor().focus();
    await save();
    expect(await disk()).toMatch(/The river rose in the\s+dark early night\./);
  });

  test("a second tab shows the file and waits; it writes once the first is closed", async () => {
    await open();
    const second = await page.context().newPage();
    await second.goto(`${server.home}/desk/my-story/flood/`);
    await expect(state(second)).toHaveText(/^This file is open in another tab/);
    await expect(editor(second)).toHaveAttribute("contenteditable", "false");
    await page.goto("about:blank");
    await expect(state(second)).toHaveText("As on the disk.");
    await expect(editor(second)).toHaveAttribute("contenteditable", "true");
    await second.close();
  });

  test("the page beside a text shows what is typed, unsaved, and what was last good where it cannot be drawn", async () => {
    await open();
    const frame = page.frameLocator("iframe");
    const told = page.getByRole("region", { name: "The page" }).getByRole("status");
    await caretBehind("The town clerk counted");
    await expect(frame.locator("[data-desk-caret]")).toContainText("The town clerk counted");
    const place = () => frame.locator("html").evaluate(() => [scrollY, "kept" in window]);
    await frame.locator("html").evaluate(() => void Object.assign(window, { kept: true }));
    await page.keyboard.type(" again, and found");
    const typed = frame.locator("[data-desk-caret]").filter({ hasText: "The town clerk counted again, and found" });
    await expect(typed).toBeInViewport();
    await expect(frame.locator("story-scene")).toHaveAttribute("data-step", "clerk");
    const [before] = await place();
    await page.keyboard.type(" <Clai");
    await expect(told).toHaveText("The text holds a mistake: this is its last good page.");
    await expect(typed).toBeInViewport();
    for (const _ of " <Clai") await page.keyboard.press("Backspace");
    await expect(told).toHaveText("");
    expect(await disk()).toBe(sound);
    await save();
    await expect(typed).toBeInViewport();
    await expect(frame.locator("story-scene")).toHaveAttribute("data-step", "clerk");
    // Neither a key nor the save has loaded it anew or moved it.
    expect(await place()).toEqual([before, true]);

    const scene = "my-story/scenes/how-many.yaml";
    const drawn = await server.read(scene);
    await server.write(scene, drawn.replace("panel: count", "panel: counts"));
    await expect(told).toHaveText("The scene how-many holds a mistake: these are its last good stills.");
    await expect(frame.locator("story-scene[data-desk-old]")).toContainText("The town clerk counted again");
    await server.write(scene, drawn);
    await expect(frame.locator("story-scene:not([data-desk-old])")).toBeVisible();

    await page.context().route("**/record/", (route) => route.fulfill({ body: "The record" }));
    const opened = page.context().waitForEvent("page");
    await frame.locator("a[rel=next]").click();
    await (await opened).waitForURL("**/my-story/record/");
    expect(await isKept()).toBe(true);
  });

  test("the page follows the caret, and a click in it takes the caret to its words", async () => {
    await open();
    const frame = page.frameLocator("iframe");
    await expect(frame.getByText("Nobody has explained the difference")).toBeVisible();
    await caretBehind("The town clerk counted");
    await expect(frame.locator("[data-desk-caret]")).toContainText("The town clerk counted");
    await expect(frame.locator("[data-desk-caret]")).toBeInViewport();
    await expect(frame.locator("story-scene")).toHaveAttribute("data-step", "clerk");
    await frame.getByText("The river rose in the night").click({ position: { x: 5, y: 5 } });
    await expect(editor()).toBeFocused();
    await expect(page.locator(".cm-activeLine")).toContainText("The river rose in the night");
    const html = frame.locator("html");
    const light = await html.evaluate((one) => getComputedStyle(one).backgroundColor);
    await page.getByRole("button", { name: "Dark" }).click();
    await expect(html).not.toHaveCSS("background-color", light);
    await page.getByRole("button", { name: "Desktop" }).click();
    await expect(html).toHaveCSS("width", "1280px");
    await page.getByRole("button", { name: "Still" }).click();
    await expect(frame.locator("html")).toHaveAttribute("data-motion", "off");
  });

  test("a scene's file is revised beside its findings", async () => {
    const scene = "my-story/scenes/how-many.yaml";
    const before = await server.read(scene);
    await page.goto(`${server.home}/desk/my-story/scenes/how-many/`);
    await page.getByRole("button", { name: "Text", exact: true }).click();
    const text = page.getByRole("textbox", { name: "Text of scenes/how-many.yaml" });
    await text.focus();
    await page.keyboard.press("Control+f");
    await page.keyboard.type("houses: Lost");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
    await page.keyboard.type("house: Lost");
    await expect(findings().getByRole("listitem").first()).toBeVisible();
    await page.keyboard.press("Control+z");
    await expect(findings().getByRole("heading")).toHaveText("Nothing is wrong in this file");
    await page.keyboard.press("Control+End");
    await page.keyboard.type("# looked at");
    await save();
    expect(await server.read(scene)).toBe(`${before}# looked at`);
    await server.write(scene, before);
  });

  test("a claim is found in the ledger, changed by its form and saved; nothing else of its file is other", async () => {
    const file = "my-story/claims.yaml";
    const before = await server.read(file);
    await server.write(
      "my-story/sources/gazette.txt",
      `${"Rain.\n".repeat(300)}The clerk told us of 52 houses, not 152.\n`,
    );
    await page.goto(`${server.home}/desk/${file}`);
    const ledger = page.getByRole("region", { name: "Claims" });
    await expect(ledger.getByRole("status")).toHaveText("2 of 2 claims");
    await ledger.getByLabel("Number, speaker or words").fill("clerk");
    await expect(ledger.getByRole("status")).toHaveText("1 of 2 claims");
    await ledger.getByRole("button", { name: "52 houses", exact: true }).press("Enter");
    const form = ledger.getByRole("form", { name: "Claim houses-clerk-52" });
    await expect(ledger.getByRole("link", { name: /^chapters\/flood\.mdx, line/ }).first()).toBeVisible();
    await ledger.getByText(/^The text of /).press("Enter");
    const source = ledger.getByRole("region", { name: /^The text of / });
    await expect(source.locator("mark")).toHaveText(["52"]);
    await expect(source.locator("mark")).toBeInViewport();
    expect(await violations()).toEqual([]);
    await form.getByLabel("Where in the sources").fill("page 4");
    await expect(page.getByRole("textbox", { name: "Text of claims.yaml" })).toContainText("locator: page 4");
    await page.getByRole("button", { name: "Save" }).click();
    await expect(state().first()).toHaveText("Saved.");
    expect(await server.read(file)).toBe(before.replace("page 3", "page 4"));

    await ledger.getByRole("button", { name: "New claim" }).click();
    const added = ledger.getByRole("form", { name: "New claim" });
    await added.getByLabel("Id", { exact: true }).fill("houses-press-50");
    await added.getByRole("button", { name: "Put in the text" }).click();
    const filled = ledger.getByRole("form", { name: "Claim houses-press-50" });
    await filled.getByLabel("What was said").fill("The paper wrote of 50 houses.");
    await filled.getByLabel("Figure", { exact: true }).fill("50");
    await filled.getByLabel("Where in the sources").fill("page 1");
    await filled.getByLabel("Add to Sources").selectOption("gazette");
    await ledger.getByLabel("Number, speaker or words").fill("");
    await ledger.getByLabel("Which").selectOption("Cited nowhere");
    await expect(ledger.getByRole("status")).toHaveText("1 of 3 claims");
    await page.getByRole("button", { name: "Save" }).click();
    await expect(state().first()).toHaveText("Saved.");
    expect(await server.read(file)).toContain(
      "houses-press-50:\n  topic: houses\n  statement: The paper wrote of 50 houses.\n  value: 50\n",
    );
    await server.write(file, before);
  });

  test("every view can be used and read at three widths", async () => {
    await open();
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      if (width === 390) {
        for (const pane of ["Findings", "Page"]) {
          await page.getByRole("button", { name: pane, exact: true }).click();
          expect(await violations()).toEqual([]);
        }
        await page.getByRole("button", { name: "Text", exact: true }).click();
      }
      await expect(editor()).toBeInViewport();
      expect(await violations()).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
    expect(errors).toEqual([]);
    await page.goto(`${server.home}/desk/`);
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await violations()).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
  });

  const violations = () => violationsOn(page);

  test("who is not its page gets nothing from it", async ({ request }) => {
    const host = new URL(server.home).host;
    const text = await (await request.get(`${server.home}/desk/my-story/flood/`)).text();
    const told = (name: string) => new RegExp(`\\\\"${name}\\\\":\\\\"([^"\\\\]+)\\\\"`).exec(text)?.[1] ?? "";
    expect(told("token").length).toBeGreaterThan(20);
    expect(new URL(told("address")).hostname).toBe("localhost");
    const ask = async (headers: Record<string, string>) =>
      (
        await request.post(`${told("address")}read`, {
          headers: { Origin: `http://${host}`, "X-Attest-Desk": told("token"), ...headers },
          data: { file: `content/${chapter}` },
        })
      ).status();
    expect(await ask({})).toBe(200);
    expect(await ask({ "X-Attest-Desk": "guessed" })).toBe(403);
    expect(await ask({ Origin: "https://evil.example" })).toBe(403);
    const stranger = await request.get(`${server.home}/desk/my-story/flood/`, { headers: { Host: "evil.example" } });
    expect(await stranger.text()).not.toContain(told("token"));
    const other = await request.get(`${server.home}/desk/`, { headers: { Host: "evil.example" } });
    expect(other.status()).toBe(404);
    const framed = await request.get(`${server.home}/desk/`);
    expect(framed.headers()["x-frame-options"]).toBe("DENY");
    const beside = `${server.home}/my-story/flood/?desk=${crypto.randomUUID()}`;
    expect((await request.get(beside, { headers: { Host: "evil.example" } })).status()).toBe(404);
    expect((await request.get(beside)).headers()["x-frame-options"]).toBe("SAMEORIGIN");
  });
});

test("nothing of the desk reaches the published site", async () => {
  const files = await readdir("out", { recursive: true, withFileTypes: true });
  const texts = files.filter((file) => file.isFile() && /\.(html|css|js|json|xml|txt)$/.test(file.name));
  expect(texts.length).toBeGreaterThan(10);
  expect(files.filter(({ name, parentPath }) => /(^|\/)desk(\/|$)/.test(`${parentPath}/${name}`))).toEqual([]);
  const reviews = (await reviewed()).flatMap(({ comment, answers = [] }) => [
    comment,
    ...answers.map(({ text }) => text),
  ]);
  const source = await readFile("content/handbook/sources/gazette.txt", "utf8");
  const said = [...reviews, ...source.split("\n").slice(0, 1)].filter((text) => text !== undefined);
  expect(said.length).toBeGreaterThan(0);
  for (const { parentPath, name } of texts) {
    const text = await readFile(join(parentPath, name), "utf8");
    for (const word of ["desk-bar", "desk-chip", "cm-editor", "codemirror", "X-Attest-Desk", ...said]) {
      expect(text.includes(word), `"${word}" in ${join(parentPath, name)}`).toBe(false);
    }
  }
});

/** All that editors remarked on the stories. */
async function reviewed(): Promise<{ comment?: string; answers?: { text: string }[] }[]> {
  const stories = await readdir("content");
  const files = stories.map((story) => readFile(join("content", story, "reviews.yaml"), "utf8").catch(() => ""));
  return (await Promise.all(files)).flatMap((text) => Object.values(parse(text) ?? {}));
}
