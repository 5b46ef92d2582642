import type { Finding, Place } from "../model/finding";

/** An address that may be read and changed on its way: many browsers stop a reader before it. */
export const unsafeAddress = (url: string, place: Place): Finding => ({
  rule: "link-unsafe",
  place,
  problem: `"${url}" begins with http:, and many browsers warn before they open it.`,
  fix: `write "${url.replace(/^http:/i, "https:")}", if the page opens under that.`,
  level: "warning",
});
