import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Frame, Page } from "@playwright/test";
import type { Visit } from "./Guard";

/** A page of another site with an embed in a frame that nobody gives another height, as most content systems write it. */
export const inFrame = (width: number, height: number, attributes = ""): Visit => ({
  context: { viewport: { width: Math.max(width, 320), height: Math.max(height, 640) }, reducedMotion: "reduce" },
  open: async (page, address, home) => {
    const embed = new URL(`.${address}`, home);
    await page.goto(await hostOf(`<iframe ${attributes} src="${embed}" width="${width}" height="${height}">`));
    const frame = frameOf(page);
    await frame.locator(".still[data-active]").waitFor();
    await frame.locator("html:not([data-faces])").waitFor({ state: "attached" });
    await frame.evaluate(() => document.fonts.ready.then(() => undefined));
  },
});

/** The frame of the page of another site. */
export function frameOf(page: Page): Frame {
  const frame = page.frames()[1];
  if (!frame) throw new Error("The page has no frame.");
  return frame;
}

let address: Promise<string> | undefined;
let shown = "";

/** The address of another site on this machine, which shows what it is given. */
async function hostOf(body: string): Promise<string> {
  shown = body;
  address ??= new Promise((resolve) => {
    const top = '<!doctype html><meta name="viewport" content="width=device-width"><title>Another site</title>';
    const host = createServer((_, response) =>
      response.setHeader("Content-Type", "text/html").end(`${top}<style>* { margin: 0; border: 0 }</style>${shown}`),
    );
    host.listen(0, "127.0.0.1", () => resolve(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`));
    // It ends with the tests.
    host.unref();
  });
  return address;
}
