/** Writes the schemas that an editor's program helps by, from the same schemas the stories are read with. Run with: npm run schemas */
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { panels } from "@/components/panels/panels";
import { formatSchemas } from "./schemas/formatSchemas";

const folder = ".vscode/schemas";
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
for (const [name, text] of formatSchemas(panels)) {
  await writeFile(join(folder, name), text);
  console.log(join(folder, name));
}
