import { isToken } from "./deskToken";
import { Refusal } from "./Refusal";

/** Whether a Host names this machine by an address that no other machine has: a name that was made to lead here is none. */
export const isLoopback = (host: string | null): boolean =>
  /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/.test(host ?? "");

/**
 * Lets a request in that the desk's own page sent: it came to this machine's own address (a page elsewhere may have its name
 * lead here), from a page of this address (any page in the same browser can post here), and with this run's token. Throws a
 * Refusal otherwise.
 */
export function admit({ method, headers }: Request, token: string | undefined): void {
  const host = headers.get("host");
  const site = headers.get("sec-fetch-site");
  if (!token) throw new Refusal(404, "The desk is closed. It opens with npm run dev, on this machine alone.");
  if (!isLoopback(host)) throw new Refusal(403, "The desk answers at localhost only.");
  if (method !== "POST") throw new Refusal(405, "The desk is asked by POST only.");
  if (headers.get("origin") !== `http://${host}` || (site !== null && site !== "same-origin"))
    throw new Refusal(403, "The desk answers its own pages only.");
  if (!isToken(headers.get("x-attest-desk"), token))
    throw new Refusal(
      403,
      "The dev server was started anew since this page was opened. Reload it: unsaved work is kept.",
    );
}
