import { createHash } from "node:crypto";

/** A name for what a file holds, byte for byte: another as soon as one of them is. */
export const versionOf = (body: string | Uint8Array): string => createHash("sha256").update(body).digest("hex");
