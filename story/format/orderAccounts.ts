import type { Claim } from "../model/claim";

/** Accounts of one question as a reader compares them: the figure that stands, the others by size, then what has no number. */
export function orderAccounts<Account extends Pick<Claim, "value" | "status" | "qualifier">>(
  claims: readonly Account[],
): Account[] {
  const size = ({ value, qualifier }: Account) =>
    typeof value !== "number" || qualifier === "unknown" ? undefined : value;
  const numbered = claims.filter((claim) => size(claim) !== undefined);
  const stands = (claim: Account) => Number(claim.status === "settled");
  return [
    ...numbered.toSorted((one, other) => stands(other) - stands(one) || (size(other) ?? 0) - (size(one) ?? 0)),
    ...claims.filter((claim) => size(claim) === undefined),
  ];
}
