import type { Draft } from "../model/draft";
import type { Finding } from "../model/finding";
import { isKnown } from "./isKnown";
import { unknownId } from "./unknownId";

/** What claims.yaml names must be there: topics, sources, and the other side of every conflict; and so must the topics of tolls. */
export function checkClaims(draft: Draft): Finding[] {
  const { claims, story, known } = draft;
  const topics = story && Object.keys(story.value.topics);
  const tolls = (story?.value.tolls ?? []).flatMap((topic, index) =>
    !story || topics?.includes(topic)
      ? []
      : [unknownId("topic", topic, story.place(["tolls", index]), topics ?? [], "topics in story.yaml")],
  );
  const written = [...claims.value].flatMap(([id, claim]) => {
    const topic =
      topics && !topics.includes(claim.topic)
        ? [unknownId("topic", claim.topic, claims.place([id, "topic"]), topics, "topics in story.yaml")]
        : [];
    const source = claim.sources.flatMap((name, index) =>
      isKnown(draft, "sources", name)
        ? []
        : [unknownId("source", name, claims.place([id, "sources", index]), known.sources, "sources.yaml")],
    );
    return [...topic, ...source, ...unopposed(draft, id), ...conflicts(draft, id, claim.conflictsWith ?? [])];
  });
  return [...tolls, ...written];
}

/** A claim that another voice disputes names that voice; which it is, nobody but the editor knows. */
function unopposed({ claims }: Draft, id: string): Finding[] {
  const { status, conflictsWith = [] } = claims.value.get(id) ?? {};
  if (status !== "disputed" || conflictsWith.length > 0) return [];
  // Where the other one names it, what is missing is told there.
  if ([...claims.value.values()].some((other) => other.conflictsWith?.includes(id))) return [];
  return [
    {
      rule: "disputed-by-no-one",
      place: claims.place([id, "status"]),
      problem: `"${id}" is disputed, but names no claim that says otherwise.`,
      fix: 'add a line "conflictsWith: [an-id]" with the other claim, or write status: reported.',
      level: "error",
    },
  ];
}

function conflicts({ claims, known }: Draft, id: string, others: string[]): Finding[] {
  return others.flatMap((other, index) => {
    const place = claims.place([id, "conflictsWith", index]);
    if (other === id) {
      return [
        {
          rule: "conflict-one-sided",
          place,
          problem: `"${id}" names itself as a conflict.`,
          fix: "remove it from conflictsWith.",
          level: "error" as const,
          ...(others.length > 1 && { edit: [{ delete: [id, "conflictsWith", index] }] }),
        },
      ];
    }
    if (!known.claims.has(other)) return [unknownId("claim", other, place, known.claims, "claims.yaml")];
    const back = claims.value.get(other);
    if (!back || back.conflictsWith?.includes(id)) return [];
    const { line, column } = claims.place([other], "key");
    return [
      {
        rule: "conflict-one-sided",
        place,
        problem: `"${id}" names "${other}" as a conflict, but "${other}" does not name "${id}".`,
        fix: `add "${id}" to conflictsWith of "${other}" at claims.yaml:${line}:${column}.`,
        level: "error" as const,
        edit: [{ insert: [other, "conflictsWith", back.conflictsWith?.length ?? 0], value: id }],
      },
    ];
  });
}
