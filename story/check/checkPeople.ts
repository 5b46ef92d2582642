import type { Draft } from "../model/draft";
import type { Finding } from "../model/finding";
import { isKnown } from "./isKnown";
import { memorialsOfNobody } from "./memorialsOfNobody";
import { unknownId } from "./unknownId";

/** Every line of a memorial rests on claims that exist. */
export function checkPeople(draft: Draft): Finding[] {
  const { people, known } = draft;
  const nobody = memorialsOfNobody(draft).map(({ place }): Finding => ({ ...noPeople, place }));
  const lines = [...people.value].flatMap(([id, person]) =>
    person.claims.flatMap((claim, index) =>
      isKnown(draft, "claims", claim)
        ? []
        : [unknownId("claim", claim, people.place([id, "claims", index]), known.claims, "claims.yaml")],
    ),
  );
  return [...nobody, ...lines];
}

const noPeople = {
  rule: "people-absent",
  problem: "<People /> stands for the lines of people.yaml, and there are none.",
  fix: "write them in people.yaml, or remove the tag.",
  level: "error",
} as const;
