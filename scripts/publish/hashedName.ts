import { createHash } from "node:crypto";

/** A path that changes with what the file holds, so that a browser may keep the file for ever. */
export function hashedName(path: string, content: Buffer | string, extension: string): string {
  return `${path}-${createHash("sha256").update(content).digest("hex").slice(0, 12)}.${extension}`;
}
