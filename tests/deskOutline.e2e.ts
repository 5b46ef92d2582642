import { expect, type Page } from "@playwright/test";
import { errorsOf, violationsOn } from "./deskPage";
import { type DevServer, test } from "./devServer";

test.describe("the outline at the desk", () => {
  test.describe.configure({ mode: "default" });
  let server: DevServer;
  let page: Page;
  let errors: string[];

  test.beforeAll(async ({ browser, server: dev }) => {
    server = dev;
    await server.reset();
    page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
    errors = errorsOf(page);
    // What dev makes for the first visitor is made before the first journey.
    await page.goto(`${server.home}/desk/`);
    await expect(page.getByText("Being checked")).toBeHidden();
  });
  test.afterAll(async () => {
    await page?.context().close();
  });

  const story = (name = "The flood at Ardon") => page.getByRole("region", { name });
  const told = (words: string | RegExp) => expect(story().getByRole("status")).toHaveText(words);
  const home = async () => {
    await page.goto(`${server.home}/desk/`);
    await expect(story().getByText("Being checked")).toBeHidden();
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
    await expect(dialog).toContainText("scenes/how-many.yaml, line");
    await dialog.getByRole("button", { name: "Move it" }).press("Enter");
    await told('"clerk" is number 1 of 2 now.');
    await expect(clerk).toBeFocused();
    expect(await server.read(scene)).toMatch(/steps:\n {2}clerk: .*\n {2}mayor: /);
    expect(await server.read(chapter)).toMatch(/<Step id="clerk">[\s\S]*<Step id="mayor">/);
    await page.keyboard.press("Alt+ArrowDown");
    await told('"clerk" is number 2 of 2 now.');
    expect([await server.read(scene), await server.read(chapter)]).toEqual(before);
  });

  test("a step is dragged to another place, and only among those of its scene", async () => {
    const scene = "my-story/scenes/how-many.yaml";
    const before = await server.read(scene);
    await home();
    const row = (name: string) =>
      story()
        .locator(".desk-part")
        .filter({ has: page.getByRole("link", { name, exact: true }) });
    const dialog = page.getByRole("dialog", { name: "Move the step “clerk”?" });
    await row("clerk")
      .locator(".desk-grip")
      .dragTo(row("mayor"), { targetPosition: { x: 30, y: 3 } });
    await dialog.getByRole("button", { name: "Move it" }).click();
    await told('"clerk" is number 1 of 2 now.');
    expect(await server.read(scene)).toMatch(/steps:\n {2}clerk: .*\n {2}mayor: /);
    await row("clerk")
      .locator(".desk-grip")
      .dragTo(row("The flood"), { targetPosition: { x: 30, y: 3 } });
    await expect(story().getByRole("status")).toHaveText('"clerk" is number 1 of 2 now.');
    const { height } = (await row("mayor").boundingBox()) ?? { height: 0 };
    await row("clerk")
      .locator(".desk-grip")
      .dragTo(row("mayor"), { targetPosition: { x: 30, y: height - 3 } });
    await told('"clerk" is number 2 of 2 now.');
    expect(await server.read(scene)).toBe(before);
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
    await page.goto(`${server.home}/desk/my-story/flood/`);
    const text = page.getByRole("textbox", { name: "Text of The flood" });
    await text.focus();
    await page.keyboard.press("Control+End");
    await page.keyboard.type("It rained.");
    await expect(page.getByRole("status").first()).toHaveText("Not saved yet.");
    const tab = await page.context().newPage();
    await tab.goto(`${server.home}/desk/`);
    const outline = tab.getByRole("region", { name: "The flood at Ardon" });
    await expect(outline.getByText("Being checked")).toBeHidden();
    await outline.getByLabel("Change the step town-clerk").click();
    await outline.getByRole("textbox", { name: "Address" }).fill("clerk");
    await outline.getByRole("textbox", { name: "Address" }).press("Enter");
    const dialog = tab.getByRole("dialog", { name: "Rename the step “town-clerk”?" });
    await expect(dialog).toContainText("These files have unsaved work. It stays, and takes this change in.");
    await dialog.getByRole("button", { name: "Rename it" }).click();
    await expect(outline.getByRole("link", { name: "clerk", exact: true })).toBeVisible();
    await tab.close();
    await expect(page.getByRole("status").first()).toContainText("Both changes stand in your text.");
    await expect(text).toContainText('<Step id="clerk">');
    await expect(text).toContainText("It rained.");
    await page.keyboard.press("Control+s");
    await expect(page.getByRole("status").first()).toHaveText("Saved.");
  });

  test("a story is begun without a text editor: a chapter with a scene of its own, and a source", async () => {
    await home();
    await page.getByRole("link", { name: "New story" }).click();
    await expect(page.getByRole("heading", { name: "New story" })).toBeVisible();
    await page.getByLabel("Title", { exact: true }).fill("Fire at the mill");
    const address = page.getByLabel("Its address, in lower case");
    await expect(address).toHaveValue("fire-at-the-mill");
    await address.fill("my-story");
    await expect(page.getByText('"my-story" is already a folder in content/.')).toBeVisible();
    await page.getByLabel("The day it is about").fill("14.3.2019");
    await expect(page.getByText('"14.3.2019" must be a day written year first')).toBeVisible();
    expect(await violationsOn(page)).toEqual([]);
    await address.fill("the-mill");
    await page.getByLabel("The day it is about").fill("2019-03-14");
    await expect(page.getByText("must be a day")).toBeHidden();
    await page.getByRole("button", { name: "Begin it" }).click();
    await expect(page.getByRole("textbox", { name: "Text of The flood" })).toBeVisible();
    expect(await server.read("the-mill/story.yaml")).toContain("title: Fire at the mill\n");

    await page.goto(`${server.home}/desk/`);
    const mill = story("Fire at the mill");
    await mill.getByRole("link", { name: "New chapter" }).click();
    await page.getByLabel("Title", { exact: true }).fill("The next morning");
    await expect(page.getByLabel("Its address, in lower case")).toHaveValue("the-next-morning");
    await page.getByRole("button", { name: "Begin it" }).click();
    await expect(page.getByRole("textbox", { name: "Text of The next morning" })).toBeVisible();

    await page.goto(`${server.home}/desk/`);
    await mill.getByLabel("Change the chapter The next morning").click();
    await mill.getByRole("link", { name: "New scene in it" }).click();
    await page.getByLabel("Which kind of panel?").selectOption("words");
    await page.getByLabel("Title", { exact: true }).fill("What they said");
    await expect(page.getByLabel("Which chapter tells it?")).toHaveValue("the-next-morning");
    await expect(page.getByLabel("Its id, in lower case")).toHaveValue("what-they-said");
    await page.getByRole("button", { name: "Begin it" }).click();
    await expect(page.getByRole("textbox", { name: "Text of The next morning" })).toBeVisible();
    expect(await server.read("the-mill/chapters/the-next-morning.mdx")).toContain('<Scene is="what-they-said">');

    await page.goto(`${server.home}/desk/`);
    await mill.getByRole("link", { name: "New source" }).click();
    await page.getByLabel("Its id, such as gazette").fill("mill-owner");
    await page.getByLabel("Who published it").fill("The mill");
    await page.getByLabel("Where it can be read").fill("mill.example");
    await expect(page.getByText('"mill.example" is no address of a web page.')).toBeVisible();
    await page.getByLabel("Where it can be read").fill("https://mill.example/");
    await expect(page.getByText("is no address of a web page")).toBeHidden();
    await page.getByRole("button", { name: "Begin it" }).click();
    await expect(page.getByRole("textbox", { name: "Text of sources.yaml" })).toBeVisible();
    expect(await server.read("the-mill/sources.yaml")).toMatch(
      /mill-owner:\n {2}name: Mill owner\n[\s\S]*publisher: The mill\n/,
    );
    await page.goto(`${server.home}/the-mill/the-next-morning/`);
    await expect(page.getByRole("heading", { name: "The next morning" }).first()).toBeVisible();
    await expect(page.locator("story-scene")).toHaveCount(1);
  });

  test("a chapter that is linked is not removed before its editor has seen what would break", async () => {
    const linking = "the-mill/chapters/the-flood.mdx";
    await server.write(
      linking,
      `${await server.read(linking)}\n[What was said](../the-next-morning/#what-they-said).\n`,
    );
    await page.goto(`${server.home}/desk/`);
    const mill = story("Fire at the mill");
    await expect(mill.getByText("Being checked")).toBeHidden();
    await mill.getByLabel("Change the chapter The next morning").click();
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 800 });
      await isWithin();
      expect(await violationsOn(page)).toEqual([]);
    }
    const remove = mill.getByRole("button", { name: "Remove" });
    await remove.click();
    const dialog = page.getByRole("dialog", { name: "Remove the chapter “the-next-morning”?" });
    await expect(dialog).toContainText("chapters/the-flood.mdx, line");
    await expect(dialog).toContainText("scenes/what-they-said.yaml");
    expect(await violationsOn(page)).toEqual([]);
    await isWithin();
    await dialog.getByRole("button", { name: "Leave it" }).click();
    expect(await server.read("the-mill/chapters/the-next-morning.mdx")).toContain("The next morning");
    await page.setViewportSize({ width: 1280, height: 800 });
    await remove.click();
    await dialog.getByRole("button", { name: "Remove it" }).click();
    await expect(mill.getByRole("status")).toHaveText('The chapter "The next morning" is removed.');
    await expect(mill.getByRole("link", { name: "The next morning" })).toBeHidden();
    await expect(mill).toContainText("1 error");
    await expect(server.read("the-mill/chapters/the-next-morning.mdx")).rejects.toThrow("ENOENT");
    expect(errors).toEqual([]);
  });
});
