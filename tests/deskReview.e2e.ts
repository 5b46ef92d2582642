import { expect, type Page } from "@playwright/test";
import { errorsOf, putCaretBehind, violationsOn } from "./deskPage";
import { type DevServer, test } from "./devServer";

const chapter = "my-story/chapters/flood.mdx";
const claims = "my-story/claims.yaml";
const reviews = "my-story/reviews.yaml";

test.describe("what is reviewed and what changed", () => {
  test.describe.configure({ mode: "serial" });
  let server: DevServer;
  let page: Page;
  let errors: string[];
  let sound: string;

  test.beforeAll(async ({ browser, server: dev }) => {
    server = dev;
    await server.reset();
    server.git("init", "-q");
    server.git("add", "content");
    server.git("commit", "-qm", "the story");
    sound = await server.read(chapter);
    page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
    errors = errorsOf(page);
  });
  test.afterAll(async () => {
    await page?.close();
  });

  const findings = () => page.getByRole("region", { name: "Findings" });
  const pane = () => page.getByRole("region", { name: "Reviews", exact: true });
  const open = async (part: string) => {
    await page.goto(`${server.home}/desk/my-story/${part}`);
    await expect(findings().getByRole("heading")).toHaveText(/ in this file$/);
  };
  const save = async () => {
    await page.keyboard.press("Control+s");
    await expect(page.getByRole("status").filter({ hasText: "Saved." })).toBeVisible();
  };
  /** From where the focus is, on by Tab, to something of this name. */
  const tabTo = async (role: "button" | "textbox", name: RegExp, most = 40) => {
    const target = page.getByRole(role, { name }).first();
    for (let time = 0; time < most; time++) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press("Tab");
    }
    await expect(target).toBeFocused();
  };
  const fits = async () => {
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await violationsOn(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
    await page.setViewportSize({ width: 1280, height: 800 });
  };

  test("a comment on a sentence is written, answered and done with, all by keys, and outlives its words", async () => {
    await open("flood/");
    await putCaretBehind(page, "Nobody has explained");
    await page.keyboard.press("Control+Alt+m");
    await expect(pane().getByRole("textbox", { name: "What you ask or remark" })).toBeFocused();
    await page.keyboard.type("Has anybody asked them?");
    await page.keyboard.press("Tab");
    await page.keyboard.type("Ada");
    await page.keyboard.press("Enter");
    const item = pane().getByRole("listitem").filter({ hasText: "Has anybody asked them?" });
    await expect(item).toContainText("“Nobody has explained the difference.” Ada, ");
    expect(await server.read(reviews)).toContain("words: Nobody has explained the difference.");
    expect(await server.read(chapter)).toBe(sound);

    await tabTo("button", /^Answer on “Nobody/);
    await page.keyboard.press("Enter");
    await page.keyboard.type("The clerk would not say.");
    await tabTo("button", /^Answer$/);
    await page.keyboard.press("Enter");
    await expect(item).toContainText("The clerk would not say.");

    await page.getByRole("textbox", { name: "Text of The flood" }).focus();
    await putCaretBehind(page, "Nobody has");
    await page.keyboard.type(" yet");
    await expect(item).toContainText("The words changed.");
    for (const _ of " yet") await page.keyboard.press("Backspace");
    await expect(item).not.toContainText("The words changed.");
    await expect(pane().getByRole("heading").first()).toHaveText("1 open in reviews");
    await tabTo("button", /^Done with: “Nobody/);
    await page.keyboard.press("Enter");
    await expect(item).toContainText("Done with, says Ada");
    await expect(pane().getByRole("heading").first()).toHaveText("Nothing open in reviews");
    expect(await violationsOn(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 800 });
    await page.getByRole("button", { name: "Reviews", exact: true }).press("Enter");
    await expect(item).toBeVisible();
    await fits();
  });

  test("a claim is checked, changed, unchecked again and checked again", async () => {
    await open("claims.yaml");
    const ledger = page.getByRole("region", { name: "Claims" });
    await ledger.getByRole("button", { name: "52 houses", exact: true }).press("Enter");
    const own = ledger.getByRole("region", { name: "Reviews of claim houses-clerk-52" });
    await expect(own.getByRole("heading").first()).toHaveText("Not checked");
    await own.getByRole("button", { name: "Comment or check" }).press("Enter");
    await own.getByRole("button", { name: "Check", exact: true }).press("Enter");
    await own.getByRole("textbox", { name: "Checked against what, and where in it" }).fill("the paper, page 3");
    await own.getByRole("button", { name: "Write it" }).press("Enter");
    await expect(own.getByRole("heading").first()).toHaveText("Checked");
    await expect(own).toContainText("Checked by Ada against the paper, page 3, ");
    expect(await violationsOn(page)).toEqual([]);

    const before = await server.read(claims);
    await putCaretBehind(page, "value: 5");
    await page.keyboard.press("Delete");
    await page.keyboard.type("3");
    await expect(pane()).toContainText("Unchecked again: the claim changed.");
    await save();
    expect(await server.read(claims)).toBe(before.replace("value: 52", "value: 53"));
    await pane().getByRole("button", { name: "Checked again: claim houses-clerk-52" }).press("Enter");
    await expect(pane().getByRole("heading").first()).toHaveText("Nothing open in reviews");
    await server.write(claims, before);
    await expect(page.getByRole("textbox", { name: "Text of claims.yaml" })).toContainText("value: 52");
    await expect(pane()).toContainText("Unchecked again: the claim changed.");
  });

  test("the proof view and the list of a story's reviews say what is open", async () => {
    await page.goto(`${server.home}/my-story/flood/`);
    await page.getByRole("button", { name: "Proof: off" }).click();
    await expect(page.locator('[data-claim="houses-clerk-52"]').first()).toHaveAttribute(
      "data-proof",
      /unchecked again$/,
    );
    await page.getByRole("button", { name: "Proof: on" }).click();
    await page.goto(`${server.home}/desk/my-story/_reviews/`);
    await expect(page.getByRole("status")).toHaveText("1 open in reviews");
    await expect(page.getByRole("listitem").first()).toContainText("Unchecked again: the claim changed.");
    await fits();
    await page.getByRole("button", { name: "Checked again: claim houses-clerk-52" }).press("Enter");
    await expect(page.getByRole("status")).toHaveText("Nothing open in reviews");
  });

  test("a change is seen and undone by keys, also where the disk changed meanwhile, and the undo is taken back", async () => {
    const changed = sound
      .replace("The river rose in the night.", "The wide river rose in the night.")
      .replace("The mayor spoke of", "The mayor told of");
    await server.write(chapter, changed);
    await page.goto(`${server.home}/desk/my-story/_changes/`);
    const status = page.getByRole("status");
    await expect(status).toHaveText("2 changes for the reader since the last commit.");
    await fits();
    await tabTo("button", /^Undo: Chapter flood, .*wide river/);
    await page.keyboard.press("Enter");
    await expect(status).toContainText("Undone: line");
    expect(await server.read(chapter)).toBe(changed.replace("The wide river", "The river"));
    await expect(page.getByRole("button", { name: /wide river/ })).toBeHidden();

    await server.write(chapter, sound.replace("The mayor spoke of", "The mayor wrote of"));
    await page.getByRole("button", { name: /^Undo: Chapter flood, .*told of/ }).press("Enter");
    await expect(status).toHaveText("This is not as it was shown any more. Look at the list again.");
    expect(await server.read(chapter)).toContain("The mayor wrote of");
    await expect(page.getByRole("button", { name: /^Undo: Chapter flood, .*wrote of/ })).toBeVisible();

    await page.getByRole("button", { name: "Take the undo back" }).press("Enter");
    await expect(status).toContainText("Taken back");
    expect(await server.read(chapter)).toBe(changed.replace("told of", "wrote of"));

    await page.getByText(/^Line by line/).press("Enter");
    await page.getByRole("button", { name: "Take reviews.yaml away" }).press("Enter");
    await expect(status).toContainText("Undone: reviews.yaml");
    await expect(server.read(reviews)).rejects.toThrow("ENOENT");
    await page.getByRole("button", { name: "Take the undo back" }).press("Enter");
    await expect(status).toContainText("Taken back");
    expect(await server.read(reviews)).toContain("Has anybody asked them?");
    expect(errors).toEqual([]);
  });
});
