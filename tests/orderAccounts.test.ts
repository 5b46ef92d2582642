import { expect, test } from "vitest";
import { orderAccounts } from "@/story/format/orderAccounts";
import type { Claim } from "@/story/model/claim";

const account = (id: string, status: Claim["status"], value?: Claim["value"], qualifier?: Claim["qualifier"]) => ({
  id,
  status,
  value,
  qualifier,
});

test("of a question's accounts the figure that stands comes first, the others by size, words last as they were told", () => {
  const told = [
    account("in-words", "disputed", "dozens"),
    account("small", "unverified", 3),
    account("no-number", "settled", 24, "unknown"),
    account("large", "superseded", 27),
    account("stands", "settled", 20),
    account("middle", "reported", 21),
  ];
  expect(orderAccounts(told).map(({ id }) => id)).toEqual([
    "stands",
    "large",
    "middle",
    "small",
    "in-words",
    "no-number",
  ]);
});
