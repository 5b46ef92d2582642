import { square } from "@/components/cards/layout";
import { colour } from "@/components/cards/palette";
import { Words } from "@/components/cards/Words";
import type { CardManner } from "@/story/model/card";
import { type AccountsState, isTold } from "./states";

const tall = 396;
const leading = 1.1;

/** The register on a preview card: what is told in words, a ruled line for each account that is still to come. */
export function AccountsCard({ state: { rows }, manner }: { state: AccountsState; manner: CardManner }) {
  const told = rows.filter(isTold).length;
  const blank = Math.min(44, (tall / rows.length) * 0.8);
  const room = (tall - blank * (rows.length - told)) / told;
  const lines = told > 1 ? 1 : 2;
  return (
    <div style={{ display: "flex", flexDirection: "column", width: square.size }}>
      {rows.map((row) => (
        <div
          key={row.id}
          style={{
            display: "flex",
            flexDirection: "column",
            justifyContent: "flex-end",
            ...(isTold(row) ? { paddingBottom: 8, maxHeight: room } : { height: blank }),
            borderBottom: `${isTold(row) ? 4 : 3}px solid ${colour(isTold(row) ? "ink" : "rule-ui")}`,
          }}
        >
          {isTold(row) && manner === "whole" && (
            <Words
              as="large"
              text={sentence(row.checked)}
              lines={{ from: lines, to: lines }}
              most={(room - 12) / lines / leading}
            />
          )}
        </div>
      ))}
    </div>
  );
}

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
