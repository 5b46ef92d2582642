import { expect, type Page } from "@playwright/test";
import { errorsOf, violationsOn } from "./deskPage";
import { type DevServer, test } from "./devServer";

const scene = "my-story/scenes/how-many.yaml";
const chapter = "my-story/chapters/flood.mdx";
const claims = "my-story/claims.yaml";

/** The figures as readers were shown them. */
const published = `record houses-mayor-40 {"value":40,"qualifier":"about","assertedBy":"Ada Finch, mayor"}
record houses-clerk-52 {"value":52,"qualifier":"exact","assertedBy":"the town clerk"}
`;

/** One server, and one page that walks through the journeys: what each leaves behind it puts back. */
test.describe("forms at the desk", () => {
  test.describe.configure({ mode: "default" });
  let server: DevServer;
  let page: Page;
  let errors: string[];

  test.beforeAll(async ({ browser, server: dev }) => {
    server = dev;
    await server.reset();
    page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
    errors = errorsOf(page);
    // The first visit waits until the page is made.
    await page.goto(`${server.home}/desk/my-story/scenes/how-many/`);
  });
  test.afterAll(async () => {
    await page?.context().close();
  });

  const state = () => page.locator(".desk-state");
  const form = () => page.getByRole("form", { name: "The scene" });
  const stills = () => page.frameLocator('iframe[title="The stills of the scene"]');
  const openScene = async () => {
    await page.goto(`${server.home}/desk/my-story/scenes/how-many/`);
    await expect(form()).toBeVisible();
  };
  const save = async () => {
    await page.keyboard.press("Control+s");
    await expect(state()).toHaveText("Saved.");
  };
  const fitsAt = async (width: number) => {
    await page.setViewportSize({ width, height: 800 });
    expect(await violationsOn(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  };

  test("a word that is changed in the form changes its bytes alone, the still at once, and is undone", async () => {
    const before = await server.read(scene);
    await openScene();
    await expect(stills().getByText("the town clerk").first()).toBeAttached();
    await form()
      .getByRole("button", { name: /^houses-clerk-52/ })
      .press("Enter");
    const who = form().getByLabel("Who", { exact: true });
    await expect(who).toHaveValue("the town clerk");
    await who.fill("the clerk of Ardon");
    await expect(state()).toHaveText("Not saved yet.");
    await expect(stills().getByText("the clerk of Ardon").first()).toBeAttached();
    expect(await server.read(scene)).toBe(before);
    await who.press("Control+z");
    await expect(who).toHaveValue("the town clerk");
    await expect(state()).toHaveText("As on the disk.");
    await who.fill("the clerk of Ardon");
    await save();
    expect(await server.read(scene)).toBe(before.replace("who: the town clerk", "who: the clerk of Ardon"));

    // Too long for a phone: told at its field, and the drawing that stands is said to be an old one.
    await who.fill("the clerk of Ardon who had counted them one by one");
    await expect(form().getByRole("listitem").filter({ hasText: "is longer than 44 characters" })).toBeVisible();
    const told = page.getByRole("region", { name: "The stills" }).getByRole("status");
    await expect(told).toHaveText("The scene holds a mistake: these are its last good stills.");
    await expect(stills().getByText("the clerk of Ardon", { exact: false }).first()).toBeAttached();
    await who.fill("the town clerk");
    await expect(told).toHaveText("");
    await save();
    expect(await server.read(scene)).toBe(before);
  });

  test("the stills are shown on a phone and a desktop, light and dark", async () => {
    const html = stills().locator("html");
    const still = stills().locator(".still").first();
    await expect(still).toHaveCSS("width", "360px");
    const ground = await still.evaluate((one) => getComputedStyle(one).backgroundColor);
    await page.getByRole("button", { name: "Dark" }).click();
    await expect(html).toHaveCSS("color-scheme", "dark");
    await expect(still).not.toHaveCSS("background-color", ground);
    await page.getByRole("button", { name: "1280 wide" }).click();
    await expect(still).toHaveCSS("width", "853px");
    await expect(stills().locator("main")).toHaveCSS("width", "1280px");
    await page.getByRole("button", { name: "Light" }).click();
    await expect(still).toHaveCSS("background-color", ground);
  });

  test("a step is added, filled and moved by the keyboard alone", async () => {
    const before = await server.read(scene);
    await openScene();
    await form().getByRole("combobox", { name: "Add to Steps, by its name" }).focus();
    await page.keyboard.type("both");
    await page.keyboard.press("Enter");
    const question = form().getByLabel("Question", { exact: true });
    await expect(question).toBeFocused();
    await page.keyboard.type("houses");
    await form().getByRole("combobox", { name: "Add to Flags", exact: true }).last().focus();
    await page.keyboard.type("town clerk");
    const choices = form().getByRole("listbox", { name: "Claims" });
    await expect(choices.getByRole("option", { selected: true })).toHaveText(/^52 houses, the town clerk/);
    await page.keyboard.press("Enter");
    await expect(choices).toBeHidden();
    await form().getByRole("button", { name: /^both/ }).focus();
    await page.keyboard.press("Alt+ArrowUp");
    await expect(form().getByRole("button", { name: /^both/ })).toBeFocused();
    await save();
    const lines = (text: string) => text.split("\n");
    const after = await server.read(scene);
    const added = lines(after).filter((line) => !lines(before).includes(line));
    expect(added).toEqual(["  both: { question: houses, flags: [houses-clerk-52] }"]);
    expect(lines(after).indexOf(added[0] ?? "")).toBe(lines(before).findIndex((line) => line.startsWith("  clerk:")));
    await form().getByRole("button", { name: "Remove: both" }).press("Enter");
    await save();
    expect(await server.read(scene)).toBe(before);
  });

  test("the form and the stills can be used at two widths", async () => {
    await form()
      .getByRole("button", { name: /^mayor/ })
      .click();
    await fitsAt(1280);
    await fitsAt(390);
    await page.getByRole("button", { name: "Stills", exact: true }).click();
    await fitsAt(390);
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  test("a published figure is found in the ledger and corrected, and the page and its correction say so", async () => {
    const before = await server.read(claims);
    await server.write("my-story/published.lock", published);
    await server.write("my-story/corrections.yaml", "# none yet\n");
    await page.goto(`${server.home}/desk/${claims}`);
    const ledger = page.getByRole("region", { name: "Claims", exact: true });
    await expect(ledger.getByRole("status")).toHaveText("2 of 2 claims");
    await ledger.getByLabel(/^Speaker/).selectOption("the town clerk");
    await expect(ledger.getByRole("status")).toHaveText("1 of 2 claims");
    await ledger.getByRole("button", { name: "52 houses", exact: true }).press("Enter");
    const claim = ledger.getByRole("form", { name: "Claim houses-clerk-52" });
    await expect(ledger.getByRole("region", { name: "Where else this figure stands" })).toContainText(
      "scenes/how-many.yaml",
    );
    await fitsAt(1280);
    await claim.getByLabel("Figure", { exact: true }).fill("53");
    await claim.getByLabel("Where in the sources").fill("page 4");
    await expect(ledger.getByRole("status")).toHaveText("1 of 2 claims");
    await save();
    expect(await server.read(claims)).toBe(before.replace("value: 52", "value: 53").replace("page 3", "page 4"));
    await fitsAt(390);
    await page.setViewportSize({ width: 1280, height: 800 });

    // What was published is corrected openly: the entry is printed at the figure, and the editor says why.
    const told = claim.getByRole("listitem").filter({ hasText: "was published as" });
    const entry = /^- date:[\s\S]*$/m.exec((await told.textContent()) ?? "")?.[0] ?? "";
    await page.goto(`${server.home}/desk/my-story/corrections.yaml`);
    await page.getByRole("textbox", { name: "Text of corrections.yaml" }).focus();
    await page.keyboard.press("Control+End");
    await page.keyboard.insertText(entry.replace(/why: .*/, "why: The clerk counted one more."));
    await save();
    // So are the places that the form has named.
    const [words, drawn] = [await server.read(chapter), await server.read(scene)];
    await server.write(chapter, words.replace(">52<", ">53<"));
    await server.write(scene, drawn.replace('figure: "52"', 'figure: "53"'));
    // A change that comes while Next's router starts is told by React as an error of it, so the page is opened once it is made.
    const address = `${server.home}/my-story/flood/`;
    await expect.poll(async () => (await page.request.get(address)).text()).toContain("counted one more.");
    await page.goto(address);
    await expect(page.getByText("The clerk counted one more.").first()).toBeVisible();
    await expect(page.locator("article").getByText("53").first()).toBeAttached();
    expect(errors).toEqual([]);
  });
});
