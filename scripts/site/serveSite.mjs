import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { basePath } from "../../story/site/basePath.mjs";
import { listen } from "./listen.mjs";
import { siteServer } from "./siteServer.mjs";

/**
 * Serves the finished site until stopped, and says where.
 * @param {string} root the folder that holds the site
 * @param {NodeJS.ProcessEnv} env PORT and BASE_PATH
 */
export async function serveSite(root, env) {
  if (!existsSync(join(root, "index.html"))) throw new Error("There is no site in out/ yet: npm run build makes it.");
  const base = basePath(env.BASE_PATH);
  const port = await listen(siteServer(root, base), env.PORT);
  const stories = readdirSync("content", { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, entry.name, "index.html")))
    .map((entry) => `${entry.name}/`)
    .sort();
  console.log("Serving out/ until you press Ctrl+C. To read:");
  for (const path of ["", ...stories]) console.log(`  http://localhost:${port}${base}/${path}`);
}
