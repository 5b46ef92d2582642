import { timingSafeEqual } from "node:crypto";

/** The word that every request of the desk's own page bears: made anew by each run of `npm run dev`, and handed to Next in its environment. */
export const tokenName = "ATTEST_DESK_TOKEN";

/** Undefined where the desk is closed: where Next was started by itself, or for other machines to reach. */
export const deskToken = (): string | undefined => process.env[tokenName] || undefined;

export function isToken(given: string | null, token: string): boolean {
  const [a, b] = [Buffer.from(given ?? ""), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}
