import { timingSafeEqual } from "node:crypto";

/**
 * What each run of `npm run dev` hands to Next in its environment: the word that every request of the desk's own pages bears,
 * made anew by each run, and the port that answers them. Absent where the desk is closed: where Next was started by itself, or
 * for other machines to reach.
 */
export const deskVariables = { token: "ATTEST_DESK_TOKEN", port: "ATTEST_DESK_PORT" };

export function isToken(given: string | undefined, token: string): boolean {
  const [a, b] = [Buffer.from(given ?? ""), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}
