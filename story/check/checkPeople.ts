import type { Draft } from "../model/draft";
import type { Finding } from "../model/finding";
import { isAbsent } from "./isAbsent";
import { unknownId } from "./unknownId";

/** Every line of a memorial rests on claims that exist. */
export function checkPeople(draft: Draft): Finding[] {
  const { people, claims, known } = draft;
  if (isAbsent(draft, claims.file)) return [];
  return [...people.value].flatMap(([id, person]) =>
    person.claims.flatMap((claim, index) =>
      known.claims.has(claim)
        ? []
        : [unknownId("claim", claim, people.place([id, "claims", index]), known.claims, "claims.yaml")],
    ),
  );
}
