import { numberWord } from "@/story/format/numberWord";
import type { CardManner, CardWords } from "@/story/model/card";
import type { MovementState } from "./states";

/** The title, and how many rows and marks there are; who they are stands on no card. */
export function cardWords({ title, places, heads }: MovementState, manner: CardManner): CardWords | undefined {
  const hollow = heads.filter(({ evidence }) => evidence === "disputed").length;
  const differ =
    hollow > 0 ? `; accounts differ on the ${numberWord(hollow)} that ${hollow === 1 ? "is" : "are"} hollow` : "";
  const [row, mark] = [places.length === 1 ? "row" : "rows", heads.length === 1 ? "mark" : "marks"];
  const alt = `A register of ${numberWord(places.length)} ${row} with ${numberWord(heads.length)} ${mark} and their ways${differ}`;
  return { large: manner === "whole" ? title : undefined, alt, figures: [] };
}
