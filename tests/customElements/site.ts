import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { bundleElements } from "../../scripts/publish/bundleElements";
import { page } from "./page";

const root = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

export type Site = { url: string; close(): void };

/** The page with its module, served as the published ones are: plain files. `module: "missing"` leaves the module out. */
export async function serveSite({ module }: { module: "served" | "missing" } = { module: "served" }): Promise<Site> {
  const css = await Promise.all(
    ["app/tokens.css", "components/customElements/still.css", "components/customElements/scene.css"].map((path) =>
      readFile(root(path)),
    ),
  );
  const { head, modules } = await bundleElements(root("components/customElements"));
  const html = page({ head, css: css.join("\n") });
  const server = createServer(({ url }, response) => {
    const path = url?.split("?")[0];
    if (path === "/") response.setHeader("Content-Type", "text/html").end(html);
    else if (path === "/elements.js" && module === "served")
      response.setHeader("Content-Type", "text/javascript").end(modules[0]?.code);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://localhost:${port}/`, close: () => server.close() };
}
