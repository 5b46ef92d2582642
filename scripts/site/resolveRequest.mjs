import { realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";

/**
 * What a request for `pathname` (still percent-encoded) gets from the folder `root`, mounted at `basePath`.
 * @param {string} root
 * @param {string} basePath "" or "/a/b"
 * @param {string} pathname
 * @returns {{ file: string } | { redirect: string } | "missing" | "malformed"}
 */
export function resolveRequest(root, basePath, pathname) {
  if (basePath !== "" && pathname === basePath) return { redirect: `${basePath}/` };
  if (!pathname.startsWith(`${basePath}/`)) return "missing";
  const path = decode(pathname.slice(basePath.length + 1));
  if (path === undefined) return "malformed";
  const parts = path.split("/");
  // Neither "..", nor hidden files, nor _headers, nor "//host" in a redirect.
  if (
    path === "_headers" ||
    parts.some((part, index) => part.startsWith(".") || (part === "" && index < parts.length - 1))
  ) {
    return "missing";
  }
  const asked = join(root, ...parts);
  if (path === "" || path.endsWith("/")) return within(root, join(asked, "index.html"));
  if (isFolder(asked)) return isFile(join(asked, "index.html")) ? { redirect: `${pathname}/` } : "missing";
  return within(root, asked);
}

/** @param {string} text */
function decode(text) {
  try {
    const path = decodeURIComponent(text);
    return /[\0\\]/.test(path) ? undefined : path;
  } catch {
    return undefined;
  }
}

/**
 * A link in the folder must not lead out of it.
 * @param {string} root
 * @param {string} file
 */
function within(root, file) {
  if (!isFile(file)) return "missing";
  return realpathSync(file).startsWith(realpathSync(root) + sep) ? { file } : "missing";
}

/** @param {string} path */
const isFile = (path) => stat(path)?.isFile() ?? false;
/** @param {string} path */
const isFolder = (path) => stat(path)?.isDirectory() ?? false;

/** A path through a file, or one too long, throws where a missing one would not. @param {string} path */
function stat(path) {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}
