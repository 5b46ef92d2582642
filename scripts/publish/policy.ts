import { createHash } from "node:crypto";

/** The Content-Security-Policy of every page: scripts of our own, no other host, style attributes for custom properties. */
export function policy(headScript: string): string {
  const hash = createHash("sha256").update(headScript).digest("base64");
  return [
    "default-src 'none'",
    `script-src 'self' 'sha256-${hash}'`,
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'",
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
