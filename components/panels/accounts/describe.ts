import { endSentence } from "@/components/panels/endSentence";
import { type AccountsState, isTold, type ToldRow } from "./states";

/** The still in words. The columns and the footer are spoken once, at the first step. */
export function describe(state: AccountsState): string {
  const { rows, note, number, footer } = state;
  const told = rows.filter(isTold);
  return [
    ...(number === 1 ? [opening(state)] : []),
    ...list("At this step", told, "now"),
    ...list("Told before", told, "before"),
    ...(note ? [endSentence(`Note: ${note}`)] : []),
    ...(number === 1 ? [endSentence(footer)] : []),
  ].join(" ");
}

function opening({ columns: { who, route, checked } }: AccountsState): string {
  return endSentence(`A table to be filled in, with the columns “${who}”, “${route}” and “${checked}”`);
}

function list(label: string, rows: ToldRow[], told: ToldRow["told"]): string[] {
  const here = rows.filter((row) => row.told === told);
  return here.length > 0 ? [endSentence(`${label}: ${here.map(sayRow).join("; ")}`)] : [];
}

/** "Al-Mourabitoun (on Twitter): not verified" */
export function sayRow({ who, route, checked }: ToldRow): string {
  return `${who} (${route}): ${checked}`;
}
