import { cp, mkdir, rename, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const project = fileURLToPath(new URL("../..", import.meta.url));
const parts = ["app", "components", "public", "scripts", "story", "package.json", "package-lock.json", "tsconfig.json"];

/**
 * The program in a folder of its own, without a story. The folder stands in the project's .attest/, so that Turbopack finds
 * the packages, and apart from its .next, as Next lets one process into a folder. What a build has made there stays.
 * @param {string} root
 * @param {string[]} [more] other folders and files of the project
 */
export async function copyProject(root, more = []) {
  await mkdir(root, { recursive: true });
  for (const part of [...parts, ...more]) {
    await rm(join(root, part), { recursive: true, force: true });
    await cp(join(project, part), join(root, part), { recursive: true });
  }
  await rm(join(root, "content"), { recursive: true, force: true });
  await mkdir(join(root, "content"));
  await rm(join(root, "node_modules"), { force: true });
  await symlink(join(project, "node_modules"), join(root, "node_modules"), "dir");
  await cp(join(project, "next.config.mjs"), join(root, "next.config.project.mjs"));
  const config = join(root, "next.config.mjs");
  await writeFile(
    `${config}.new`,
    `import project from "./next.config.project.mjs";
export default (phase) => {
  const config = project(phase);
  return { ...config, turbopack: { ...config.turbopack, root: ${JSON.stringify(project)} } };
};
`,
  );
  await rename(`${config}.new`, config);
}
