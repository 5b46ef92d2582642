import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/**
 * What Next's own program for dev says where a file is made anew while a page starts, the last where the page itself has not
 * been sent yet: the page comes as it is meant.
 */
const ofStart = [
  /Router action dispatched before initialization/,
  /a component that hasn't mounted yet/,
  /Hydration failed[\s\S]*^- +<Suspense>$/m,
];

/** All that a page will have complained of, in its console too; what the desk's server refuses, the page tells its editor. */
export function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  const keep = (text: string) => ofStart.some((words) => words.test(text)) || errors.push(text);
  page.on("pageerror", ({ message }) => keep(message));
  page.on("console", (said) => {
    const isRefusal =
      said.text().includes("status of 4") && !said.location().url.startsWith(new URL(page.url()).origin);
    if (said.type() === "error" && !isRefusal) keep(said.text());
  });
  return errors;
}

/** What the desk itself gets wrong; the page in its frame has tests of its own. */
export async function violationsOn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).exclude("iframe").analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

/** Puts the caret behind some words of the text that is open, which are written on one line. */
export async function putCaretBehind(page: Page, words: string): Promise<void> {
  await page.getByRole("textbox", { name: /^Text of / }).focus();
  await page.keyboard.press("Control+f");
  await page.keyboard.type(words);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await page.keyboard.press("ArrowRight");
}
