import { endSentence } from "@/components/panels/endSentence";
import type { Head, MovementState } from "./states";

const NUMBERS = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"];

/** The still in words. Places are named from far to near; the legend is spoken once, at the first step. */
export function describe(state: MovementState): string {
  const { heads, notes, cordon, footer, number } = state;
  const now = heads.filter(({ change }) => change !== "stays");
  const differ = heads.filter(({ evidence }) => evidence === "disputed").map(({ label }) => label);
  return [
    opening(state),
    ...(heads.length === 0 ? ["Nobody is entered yet."] : []),
    ...(now.length > 0 ? [`At this step: ${now.map(sayHead).join("; ")}.`] : []),
    ...notes.map(({ place, text }) => endSentence(`Note, ${place.words}: ${text}`)),
    ...(cordon ? [`A heavy line, the cordon: between “${cordon.above.label}” and “${cordon.below.label}”.`] : []),
    ...sayOthers(state),
    ...(differ.length > 0 ? [`Accounts differ on: ${differ.join("; ")}.`] : []),
    ...(number === 1 ? [endSentence(footer)] : []),
  ].join(" ");
}

function opening({ places }: MovementState): string {
  const [first, last] = [places.at(0)?.words, places.at(-1)?.words];
  const many = NUMBERS[places.length] ?? String(places.length);
  return places.length > 1 ? `${many} places, from ${first} to ${last}.` : `One place: ${first}.`;
}

function sayHead(head: Head): string {
  const { place, from } = head;
  return `${sayLabel(head)}, ${from ? `from ${from.words} to ` : ""}${place.words}`;
}

const sayLabel = ({ label, note }: Head) => (note ? `${label} (${note})` : label);

/** Those of earlier steps, place by place: this is heard at every step, so no place is said twice. */
function sayOthers({ places, heads }: MovementState): string[] {
  return places.flatMap(({ id, words }) => {
    const here = heads.filter(({ place, change }) => place.id === id && change === "stays");
    return here.length > 0 ? [`Also, ${words}: ${here.map(sayLabel).join("; ")}.`] : [];
  });
}
