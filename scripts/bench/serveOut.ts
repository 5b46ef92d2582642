import { existsSync, readdirSync } from "node:fs";
import type { ServerHttp2Session } from "node:http2";
import { site } from "@/story/site/site";
import { freePort } from "../setup/freePort.mjs";
import { listen } from "../site/listen.mjs";
import { secureSiteServer } from "../site/siteServer.mjs";
import { certificate } from "./certificate";

type Site = { origin: string; close(): void };

/** The finished site on this machine: where it is, the stories in it, and a way to stop serving it. */
export async function serveOut(): Promise<Site & { stories: string[] }> {
  if (!existsSync("out/index.html")) throw new Error("There is no site in out/ yet: npm run build makes it.");
  const stories = readdirSync("content").filter((name) => existsSync(`out/${name}/index.html`));
  return { ...(await serveSite("out", site.basePath)), stories };
}

/** Any static site on this machine, whose first page is `index.html` in `dir`. */
export async function serveSite(dir: string, base = ""): Promise<Site> {
  if (!existsSync(`${dir}/index.html`))
    throw new Error(`There is no index.html in "${dir}": name a folder that has one.`);
  const server = secureSiteServer(dir, certificate(), base);
  const sessions = new Set<ServerHttp2Session>();
  server.on("session", (session) => sessions.add(session));
  const port = await listen(server, String(await freePort()));
  const close = () => {
    for (const session of sessions) session.destroy();
    server.close();
  };
  return { origin: `https://localhost:${port}${base}`, close };
}
