import { square } from "@/components/cards/layout";
import { colour } from "@/components/cards/palette";
import { Words } from "@/components/cards/Words";
import type { CardManner } from "@/story/model/card";
import { cardRows, cardSays } from "./cardRows";
import { type AccountsState, isTold } from "./states";

const column = { display: "flex", flexDirection: "column" } as const;

/** The register on a preview card: what is told in words, a ruled line for each account that is still to come. */
export function AccountsCard({ state, manner }: { state: AccountsState; manner: CardManner }) {
  const { blank, words } = cardRows(state);
  return (
    <div style={{ ...column, width: square.size }}>
      {state.rows.map((row) =>
        isTold(row) && manner === "whole" ? (
          <div key={row.id} style={{ ...column, paddingBottom: 8, borderBottom: `4px solid ${colour("ink")}` }}>
            <Words as="large" text={cardSays(row.checked)} room={words} />
          </div>
        ) : (
          <div
            key={row.id}
            style={{ height: blank, borderBottom: `3px solid ${colour(isTold(row) ? "ink" : "rule-ui")}` }}
          />
        ),
      )}
    </div>
  );
}
