import type { Draft } from "../model/draft";
import type { Finding } from "../model/finding";
import { isKnown } from "./isKnown";
import { unknownId } from "./unknownId";

/** Every line of a memorial rests on claims that exist. */
export function checkPeople(draft: Draft): Finding[] {
  const { people, known } = draft;
  return [...people.value].flatMap(([id, person]) =>
    person.claims.flatMap((claim, index) =>
      isKnown(draft, "claims", claim)
        ? []
        : [unknownId("claim", claim, people.place([id, "claims", index]), known.claims, "claims.yaml")],
    ),
  );
}
