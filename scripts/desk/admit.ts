import type { IncomingHttpHeaders } from "node:http";
import { isToken } from "./deskVariables";
import { Refusal } from "./Refusal";

const loopback = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/;

/** Whether a Host names this machine by an address that no other machine has: a name that was made to lead here is none. */
export const isLoopback = (host: string | null | undefined): boolean => loopback.test(host ?? "");

/** Whether an Origin is that of the desk's own pages, which Next serves at `port` of this machine. */
export const isOwnPage = (origin: string | undefined, port: string): boolean =>
  ["localhost", "127.0.0.1", "[::1]"].some((name) => origin === `http://${name}:${port}`);

/** `token`: this run's. `port`: that of the desk's pages. */
type Door = { token: string; port: string };

/**
 * Lets a request in that the desk's own page sent: it came to this machine's own address (a page elsewhere may have its name
 * lead here), from such a page (any page in the same browser can post here), and with this run's token. Throws a Refusal
 * otherwise.
 */
export function admit(
  { method, headers }: { method?: string; headers: IncomingHttpHeaders },
  { token, port }: Door,
): void {
  const site = headers["sec-fetch-site"];
  const word = headers["x-attest-desk"];
  if (!isLoopback(headers.host)) throw new Refusal(403, "The desk answers at localhost only.");
  if (method !== "POST") throw new Refusal(405, "The desk is asked by POST only.");
  if (!isOwnPage(headers.origin, port) || site === "cross-site" || site === "none")
    throw new Refusal(403, "The desk answers its own pages only.");
  if (typeof word !== "string" || !isToken(word, token))
    throw new Refusal(
      403,
      "The dev server was started anew since this page was opened. Reload it: unsaved work is kept.",
    );
}
