import type { Mark } from "./MovementState";

/** What a mark looks like, in words: this is how a sentence tells it. */
export function formWords({ form, hollow, ring, persons, from }: Mark): string {
  const line = hollow ? "hollow" : "solid";
  const way = from ? `, with a way in${from.open ? " whose beginning breaks up" : ""}: ${from.says}` : "";
  switch (form) {
    case "ring":
      return `a closed ${line} ring ${ring?.words ?? ""}`.trimEnd();
    case "arc":
      return `an open ${line} arc ${ring?.words ?? ""}`.trimEnd();
    case "area":
      return `the ground ${ring?.words ?? ""}`.trimEnd();
    case "roads":
      return `pieces of road, ${line} bars across them`;
    case "inside":
      return `the outline of the whole house, ${line}, no floor${way}${persons ? `; by its words ${tiles(persons, line)}` : ""}`;
    case "near":
      return `${tiles(persons ?? 1, line)} beside the house`;
    case "way":
      return `a ${line} line towards the middle${way}`;
    case "band":
      return `a ${line} band out of the house, its far end open`;
    case "line":
      return `a ${line} line, open at both ends, that stops short`;
    case "voice":
      return `a ${line} sample, with no place`;
  }
}

const tiles = (persons: number, line: string) => (persons === 1 ? `a ${line} tile` : `${persons} ${line} tiles`);
