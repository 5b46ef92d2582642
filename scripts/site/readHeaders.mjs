import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The headers that the site's own `_headers` gives to a path, as a host would send them.
 * @param {string} root
 * @param {string} pathname
 * @returns {Record<string, string>}
 */
export function readHeaders(root, pathname) {
  /** @type {Record<string, string>} */
  const headers = {};
  let applies = false;
  for (const line of read(join(root, "_headers")).split("\n")) {
    const [, name, value] = /^\s+([\w-]+):\s*(.*)$/.exec(line) ?? [];
    if (name === undefined) applies = matches(line.trim(), pathname);
    else if (applies) headers[name] = value ?? "";
  }
  return headers;
}

/**
 * @param {string} pattern "/a/*", "/a/b" or "/:any/b"
 * @param {string} pathname
 */
function matches(pattern, pathname) {
  const [parts, asked] = [pattern.split("/"), pathname.split("/")];
  const long = pattern.endsWith("*") ? asked.length >= parts.length : asked.length === parts.length;
  /** @type {(part: string, index: number) => boolean} */
  const fits = (part, index) => part === "*" || part === asked[index] || (part.startsWith(":") && asked[index] !== "");
  return pattern !== "" && long && parts.every(fits);
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
