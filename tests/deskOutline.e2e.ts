import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { type DevServer, test } from "./devServer";

const slow = { timeout: 120_000 };

test.describe("the outline at the desk", () => {
  test.describe.configure({ mode: "default", timeout: 300_000 });
  let server: DevServer;
  let page: Page;
  const errors: string[] = [];

  test.beforeAll(async ({ browser, server: dev }) => {
    test.setTimeout(600_000);
    server = dev;
    await server.reset();
    page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
    page.on("pageerror", ({ message }) => errors.push(message));
    // What dev makes for the first visitor is made before the first journey.
    const first = { timeout: 240_000 };
    await page.goto(`${server.home}/desk/`, first);
    await expect(page.getByText("Being checked")).toBeHidden(first);
  });
  test.afterAll(async () => {
    await page?.context().close();
  });

  const story = (name = "The flood at Ardon") => page.getByRole("region", { name });
  const told = (words: string | RegExp) => expect(story().getByRole("status")).toHaveText(words, slow);
  const home = async () => {
    await page.goto(`${server.home}/desk/`, slow);
    await expect(story().getByText("Being checked")).toBeHidden(slow);
  };
  const violations = async () => {
    const { violations } = await new AxeBuilder({ page }).exclude("iframe").analyze();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  };
  const isWithin = async () =>
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);

  test("a step is put in another place by keys, in the scene's file and in the chapter", async () => {
    const [scene, chapter] = ["my-story/scenes/how-many.yaml", "my-story/chapters/flood.mdx"];
    const before = [await server.read(scene), await server.read(chapter)];
    await home();
    await expect(story()).not.toContainText("error");
    const clerk = story().getByRole("link", { name: "clerk" });
    await clerk.focus();
    await page.keyboard.press("Alt+ArrowUp");
    // The count of the mayor alone cannot follow that of both.
    const dialog = page.getByRole("dialog", { name: "Move the step “clerk”?" });
    await expect(dialog).toContainText("scenes/how-many.yaml, line", slow);
    await dialog.getByRole("button", { name: "Move it" }).press("Enter");
    await told('"clerk" is number 1 of 2 now.');
    await expect(clerk).toBeFocused();
    expect(await server.read(scene)).toMatch(/steps:\n {2}clerk: .*\n {2}mayor: /);
    expect(await server.read(chapter)).toMatch(/<Step id="clerk">[\s\S]*<Step id="mayor">/);
    await page.keyboard.press("Alt+ArrowDown");
    await told('"clerk" is number 2 of 2 now.');
    expect([await server.read(scene), await server.read(chapter)]).toEqual(before);
  });

  test("a step that is linked gets another address, and the link leads to it", async () => {
    const chapter = "my-story/chapters/flood.mdx";
    const before = await server.read(chapter);
    await server.write(
      chapter,
      before
        .replace("two counts", "two counts [of the clerk and the mayor](#clerk)")
        .replace("<Plain>two</Plain> counts", "<Plain>two</Plain> counts [told below](#clerk)"),
    );
    await home();
    await story().getByLabel("Change the step clerk").press("Enter");
    await expect(story().getByRole("button", { name: "Move down" })).toBeDisabled();
    const form = story().getByRole("form", { name: "Rename" });
    await form.getByLabel("Address").fill("mayor");
    await form.getByRole("button", { name: "Rename" }).click();
    await told('"mayor" is already the address of a step of this story.');
    await form.getByLabel("Address").fill("town-clerk");
    await form.getByLabel("Address").press("Enter");
    await told('The step "town-clerk" is renamed.');
    await expect(story().getByRole("link", { name: "town-clerk" })).toBeFocused();
    expect(await server.read(chapter)).toContain("[told below](#town-clerk)");
    expect(await server.read("my-story/scenes/how-many.yaml")).toContain("  town-clerk: {");
    await expect(story()).not.toContainText("error");
  });

  test("unsaved work is not touched before its editor is asked, and takes the change in", async () => {
    await page.goto(`${server.home}/desk/my-story/flood/`, slow);
    const text = page.getByRole("textbox", { name: "Text of The flood" });
    await text.focus();
    await page.keyboard.press("Control+End");
    await page.keyboard.type("It rained.");
    await expect(page.getByRole("status").first()).toHaveText("Not saved yet.", slow);
    const tab = await page.context().newPage();
    await tab.goto(`${server.home}/desk/`, slow);
    const outline = tab.getByRole("region", { name: "The flood at Ardon" });
    await expect(outline.getByText("Being checked")).toBeHidden(slow);
    await outline.getByLabel("Change the step town-clerk").click();
    await outline.getByRole("textbox", { name: "Address" }).fill("clerk");
    await outline.getByRole("textbox", { name: "Address" }).press("Enter");
    const dialog = tab.getByRole("dialog", { name: "Rename the step “town-clerk”?" });
    await expect(dialog).toContainText("These files have unsaved work. It stays, and takes this change in.", slow);
    await dialog.getByRole("button", { name: "Rename it" }).click();
    await expect(outline.getByRole("link", { name: "clerk", exact: true })).toBeVisible(slow);
    await tab.close();
    await expect(page.getByRole("status").first()).toContainText("Both changes stand in your text.", slow);
    await expect(text).toContainText('<Step id="clerk">');
    await expect(text).toContainText("It rained.");
    await page.keyboard.press("Control+s");
    await expect(page.getByRole("status").first()).toHaveText("Saved.", slow);
  });

  test("a story is begun without a text editor: a chapter with a scene of its own, and a source", async () => {
    await home();
    await page.getByRole("link", { name: "New story" }).click();
    await expect(page.getByRole("heading", { name: "New story" })).toBeVisible(slow);
    await page.getByLabel("Title", { exact: true }).fill("Fire at the mill");
    const address = page.getByLabel("Its address, in lower case");
    await expect(address).toHaveValue("fire-at-the-mill", slow);
    await address.fill("my-story");
    await expect(page.getByText('"my-story" is already a folder in content/.')).toBeVisible(slow);
    await page.getByLabel("The day it is about").fill("14.3.2019");
    await expect(page.getByText('"14.3.2019" must be a day written year first')).toBeVisible(slow);
    expect(await violations()).toEqual([]);
    await address.fill("the-mill");
    await page.getByLabel("The day it is about").fill("2019-03-14");
    await expect(page.getByText("must be a day")).toBeHidden(slow);
    await page.getByRole("button", { name: "Begin it" }).click();
    await expect(page.getByRole("textbox", { name: "Text of The flood" })).toBeVisible(slow);
    expect(await server.read("the-mill/story.yaml")).toContain("title: Fire at the mill\n");

    await page.goto(`${server.home}/desk/`, slow);
    const mill = story("Fire at the mill");
    await mill.getByRole("link", { name: "New chapter" }).click();
    await page.getByLabel("Title", { exact: true }).fill("The next morning");
    await expect(page.getByLabel("Its address, in lower case")).toHaveValue("the-next-morning", slow);
    await page.getByRole("button", { name: "Begin it" }).click();
    await expect(page.getByRole("textbox", { name: "Text of The next morning" })).toBeVisible(slow);

    await page.goto(`${server.home}/desk/`, slow);
    await mill.getByLabel("Change the chapter The next morning").click();
    await mill.getByRole("link", { name: "New scene in it" }).click();
    await page.getByLabel("Which kind of panel?").selectOption("words");
    await page.getByLabel("Title", { exact: true }).fill("What they said");
    await expect(page.getByLabel("Which chapter tells it?")).toHaveValue("the-next-morning");
    await expect(page.getByLabel("Its id, in lower case")).toHaveValue("what-they-said", slow);
    await page.getByRole("button", { name: "Begin it" }).click();
    await expect(page.getByRole("textbox", { name: "Text of The next morning" })).toBeVisible(slow);
    expect(await server.read("the-mill/chapters/the-next-morning.mdx")).toContain('<Scene is="what-they-said">');

    await page.goto(`${server.home}/desk/`, slow);
    await mill.getByRole("link", { name: "New source" }).click();
    await page.getByLabel("Its id, such as gazette").fill("mill-owner");
    await page.getByLabel("Who published it").fill("The mill");
    await page.getByLabel("Where it can be read").fill("mill.example");
    await expect(page.getByText('"mill.example" is no address of a web page.')).toBeVisible(slow);
    await page.getByLabel("Where it can be read").fill("https://mill.example/");
    await expect(page.getByText("is no address of a web page")).toBeHidden(slow);
    await page.getByRole("button", { name: "Begin it" }).click();
    await expect(page.getByRole("textbox", { name: "Text of sources.yaml" })).toBeVisible(slow);
    expect(await server.read("the-mill/sources.yaml")).toMatch(
      /mill-owner:\n {2}name: Mill owner\n[\s\S]*publisher: The mill\n/,
    );
    await page.goto(`${server.home}/the-mill/the-next-morning/`, slow);
    await expect(page.getByRole("heading", { name: "The next morning" }).first()).toBeVisible(slow);
    await expect(page.locator("story-scene")).toHaveCount(1);
  });

  test("a chapter that is linked is not removed before its editor has seen what would break", async () => {
    const linking = "the-mill/chapters/the-flood.mdx";
    await server.write(
      linking,
      `${await server.read(linking)}\n[What was said](../the-next-morning/#what-they-said).\n`,
    );
    await page.goto(`${server.home}/desk/`, slow);
    const mill = story("Fire at the mill");
    await expect(mill.getByText("Being checked")).toBeHidden(slow);
    await mill.getByLabel("Change the chapter The next morning").click();
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 800 });
      await isWithin();
      expect(await violations()).toEqual([]);
    }
    const remove = mill.getByRole("button", { name: "Remove" });
    await remove.click();
    const dialog = page.getByRole("dialog", { name: "Remove the chapter “the-next-morning”?" });
    await expect(dialog).toContainText("chapters/the-flood.mdx, line", slow);
    await expect(dialog).toContainText("scenes/what-they-said.yaml");
    expect(await violations()).toEqual([]);
    await isWithin();
    await dialog.getByRole("button", { name: "Leave it" }).click();
    expect(await server.read("the-mill/chapters/the-next-morning.mdx")).toContain("The next morning");
    await page.setViewportSize({ width: 1280, height: 800 });
    await remove.click();
    await dialog.getByRole("button", { name: "Remove it" }).click();
    await expect(mill.getByRole("status")).toHaveText('The chapter "The next morning" is removed.', slow);
    await expect(mill.getByRole("link", { name: "The next morning" })).toBeHidden();
    await expect(mill).toContainText("1 error");
    await expect(server.read("the-mill/chapters/the-next-morning.mdx")).rejects.toThrow("ENOENT");
    expect(errors).toEqual([]);
  });
});
