import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A Turbopack loader: the module it is applied to exports a hash of content/ and is made anew when a file there is saved, added or deleted. */
export default function contentVersion() {
  const folder = join(this.rootContext || process.cwd(), "content");
  const hash = createHash("sha256");
  this.addContextDependency(folder);
  const entries = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  for (const [path, entry] of entries.map((entry) => [join(entry.parentPath, entry.name), entry]).sort()) {
    if (entry.isDirectory()) this.addContextDependency(path);
    // What an editor's program puts beside a file while it is open comes and goes, and is no content.
    else if (entry.isFile() && !/^[.#]|~$|^(?:thumbs\.db|desktop\.ini)$|\.sw[a-p]$/i.test(entry.name)) {
      this.addDependency(path);
      if (existsSync(path)) hash.update(path.slice(folder.length)).update(readFileSync(path));
    }
  }
  return `export const contentVersion = "${hash.digest("hex").slice(0, 16)}";\n`;
}
