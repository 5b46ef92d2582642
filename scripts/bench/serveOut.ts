import { existsSync, readdirSync } from "node:fs";
import { freePort } from "../setup/freePort.mjs";
import { basePath } from "../site/basePath.mjs";
import { listen } from "../site/listen.mjs";
import { siteServer } from "../site/siteServer.mjs";

/** The finished site on this machine: where it is, the stories in it, and a way to stop serving it. */
export async function serveOut(): Promise<{ origin: string; stories: string[]; close(): void }> {
  if (!existsSync("out/index.html")) throw new Error("There is no site in out/ yet: npm run build makes it.");
  const base = basePath(process.env.BASE_PATH);
  const server = siteServer("out", base);
  const port = await listen(server, String(await freePort()));
  const stories = readdirSync("content").filter((name) => existsSync(`out/${name}/index.html`));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { origin: `http://localhost:${port}${base}`, stories, close };
}
