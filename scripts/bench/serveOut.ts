import { existsSync, readdirSync } from "node:fs";
import { freePort } from "../setup/freePort.mjs";
import { basePath } from "../site/basePath.mjs";
import { listen } from "../site/listen.mjs";
import { siteServer } from "../site/siteServer.mjs";

type Site = { origin: string; close(): void };

/** The finished site on this machine: where it is, the stories in it, and a way to stop serving it. */
export async function serveOut(): Promise<Site & { stories: string[] }> {
  if (!existsSync("out/index.html")) throw new Error("There is no site in out/ yet: npm run build makes it.");
  const stories = readdirSync("content").filter((name) => existsSync(`out/${name}/index.html`));
  return { ...(await serveSite("out", basePath(process.env.BASE_PATH))), stories };
}

/** Any static site on this machine, whose first page is `index.html` in `dir`. */
export async function serveSite(dir: string, base = ""): Promise<Site> {
  if (!existsSync(`${dir}/index.html`))
    throw new Error(`There is no index.html in "${dir}": name a folder that has one.`);
  const server = siteServer(dir, base);
  const port = await listen(server, String(await freePort()));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { origin: `http://localhost:${port}${base}`, close };
}
