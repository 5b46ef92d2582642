import { createHash } from "node:crypto";
import { perText } from "./perText";

/**
 * The Content-Security-Policy of every page: scripts of our own by their hash, no other host, style attributes for custom
 * properties. `scripts` are texts, `styles` what else of style is let through.
 */
export function policy(scripts: string[], styles: string[]): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${scripts.map(policyHash).join(" ")}`,
    ["style-src 'self'", ...styles].join(" "),
    "style-src-attr 'unsafe-inline'",
    "font-src 'self'",
    "img-src 'self' data:",
    "media-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** By which a policy lets through a script or a style that stands in a page. */
export const policyHash = perText((text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`);
