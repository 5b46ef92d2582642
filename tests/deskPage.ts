import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** A page of the dev server is made when it is first asked for, which takes its time on a busy machine. */
export const slow = { timeout: 180_000 };

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
