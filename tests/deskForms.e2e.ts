import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { type DevServer, test } from "./devServer";

const scene = "my-story/scenes/how-many.yaml";
const chapter = "my-story/chapters/flood.mdx";
const claims = "my-story/claims.yaml";
/** Parts of the desk are made when they are first asked for. */
const slow = { timeout: 150_000 };

/** The figures as readers were shown them. */
const published = `record houses-mayor-40 {"value":40,"qualifier":"about","assertedBy":"Ada Finch, mayor"}
record houses-clerk-52 {"value":52,"qualifier":"exact","assertedBy":"the town clerk"}
`;

/** One server, and one page that walks through the journeys: what each leaves behind it puts back. */
test.describe("forms at the desk", () => {
  test.describe.configure({ mode: "default", timeout: 240_000 });
  let server: DevServer;
  let page: Page;
  const errors: string[] = [];

  test.beforeAll(async ({ browser, server: dev }) => {
    test.setTimeout(480_000);
    server = dev;
    await server.reset();
    page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
    page.on("pageerror", ({ message }) => errors.push(message));
    page.on("console", (said) => said.type() === "error" && errors.push(said.text()));
    // The first visit waits until the page is made.
    await page.goto(`${server.home}/desk/my-story/scenes/how-many/`, { timeout: 300_000 });
  });
  test.afterAll(async () => {
    await page?.context().close();
  });

  const state = () => page.locator(".desk-state");
  const form = () => page.getByRole("form", { name: "The scene" });
  const stills = () => page.frameLocator('iframe[title="The stills of the scene"]');
  const openScene = async () => {
    await page.goto(`${server.home}/desk/my-story/scenes/how-many/`, slow);
    await expect(form()).toBeVisible(slow);
  };
  const save = async () => {
    await page.keyboard.press("Control+s");
    await expect(state()).toHaveText("Saved.", slow);
  };
  /** What the desk itself gets wrong; the drawings in its frame have tests of their own. */
  const violations = async () => {
    const { violations } = await new AxeBuilder({ page }).exclude("iframe").analyze();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  };
  const fitsAt = async (width: number) => {
    await page.setViewportSize({ width, height: 800 });
    expect(await violations()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  };

  test("a word that is changed in the form changes its bytes alone, the still at once, and is undone", async () => {
    const before = await server.read(scene);
    await openScene();
    await expect(stills().getByText("the town clerk").first()).toBeAttached(slow);
    await form()
      .getByRole("button", { name: /^houses-clerk-52/ })
      .press("Enter");
    const who = form().getByLabel("Who", { exact: true });
    await expect(who).toHaveValue("the town clerk");
    await who.fill("the clerk of Ardon");
    await expect(state()).toHaveText("Not saved yet.");
    await expect(stills().getByText("the clerk of Ardon").first()).toBeAttached(slow);
    expect(await server.read(scene)).toBe(before);
    await who.press("Control+z");
    await expect(who).toHaveValue("the town clerk");
    await expect(state()).toHaveText("As on the disk.");
    await who.fill("the clerk of Ardon");
    await save();
    expect(await server.read(scene)).toBe(before.replace("who: the town clerk", "who: the clerk of Ardon"));

    // Too long for a phone: told at its field, and the drawing that stands is said to be an old one.
    await who.fill("the clerk of Ardon who had counted them one by one");
    await expect(form().getByRole("listitem").filter({ hasText: "is longer than 44 characters" })).toBeVisible(slow);
    const told = page.getByRole("region", { name: "The stills" }).getByRole("status");
    await expect(told).toHaveText("The scene holds a mistake: these are its last good stills.", slow);
    await expect(stills().getByText("the clerk of Ardon", { exact: false }).first()).toBeAttached();
    await who.fill("the town clerk");
    await expect(told).toHaveText("", slow);
    await save();
    expect(await server.read(scene)).toBe(before);
  });

  test("the stills are shown on a phone and a desktop, light and dark", async () => {
    const html = stills().locator("html");
    const ground = () =>
      stills()
        .locator(".still")
        .first()
        .evaluate((still) => getComputedStyle(still).backgroundColor);
    const width = () => html.evaluate(() => innerWidth);
    await expect.poll(width).toBe(360);
    const light = await ground();
    await page.getByRole("button", { name: "Dark" }).click();
    await expect.poll(ground).not.toBe(light);
    await page.getByRole("button", { name: "1280 wide" }).click();
    await expect.poll(width).toBe(1280);
    await page.getByRole("button", { name: "Light" }).click();
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
    await page.goto(`${server.home}/desk/${claims}`, slow);
    const ledger = page.getByRole("region", { name: "Claims", exact: true });
    await expect(ledger.getByRole("status")).toHaveText("2 of 2 claims", slow);
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
    const entry = /^- date:[\s\S]*$/m.exec((await told.textContent(slow)) ?? "")?.[0] ?? "";
    await page.goto(`${server.home}/desk/my-story/corrections.yaml`, slow);
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
    await expect.poll(async () => (await page.request.get(address, slow)).text(), slow).toContain("counted one more.");
    await page.goto(address, slow);
    await expect(page.getByText("The clerk counted one more.").first()).toBeVisible(slow);
    await expect(page.locator("article").getByText("53").first()).toBeAttached();
    expect(errors).toEqual([]);
  });
});
