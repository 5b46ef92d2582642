import { basename } from "node:path";
import type { Draft } from "../model/draft";
import type { Finding, Place } from "../model/finding";
import { Id } from "../model/text";
import { tagsIn } from "./tagsIn";

/** `of`: the scene a step belongs to, and the very tag that tells it. */
type Named = { id: string; what: string; place: Place; of?: { scene: string; tag: unknown } };

/** Ids of chapters, scenes, steps and tables are addresses in one page (all/), so none may be there twice. */
export function checkIds(draft: Draft): Finding[] {
  const tags = draft.chapters.flatMap(tagsIn);
  const named = (tag: string, what: string): Named[] =>
    tags.flatMap(({ name, props, place, parents }) => {
      const id = name === tag ? props.get("id") : undefined;
      const scene = tags.find(({ node }) => node === parents.at(-1));
      return id ? [{ id, what, place, of: { scene: scene?.props.get("is") ?? "", tag: scene?.node } }] : [];
    });
  const files = (ids: Set<string>, what: string, file: (id: string) => string): Named[] =>
    [...ids].map((id) => ({ id, what, place: { file: file(id), line: 1, column: 1 } }));
  const seen = new Map<string, Named>();
  const findings: Finding[] = [];
  const all = [
    ...files(draft.known.chapters, "chapter", (id) => `${id}.mdx`),
    ...files(draft.known.scenes, "scene", (id) => `${id}.yaml`),
    ...named("Step", "step"),
    ...named("Differ", "table"),
  ];
  for (const one of all) {
    const first = seen.get(one.id);
    if (first?.of && isToldTwice(one, first)) continue;
    if (first && first.what === "chapter" && one.what === "scene")
      findings.push(clash({ ...one, place: draft.scenes.get(one.id)?.place([]) ?? one.place }, first));
    else if (first) findings.push(clash(one, first));
    else seen.set(one.id, one);
  }
  return [...findings, ...named("Differ", "table").flatMap(badId)];
}

/** A scene that is told twice is a finding of its own. */
const isToldTwice = ({ of: a }: Named, { of: b }: Named) => a?.scene === b?.scene && a?.tag !== b?.tag;

const clash = ({ id, place }: Named, first: Named): Finding => ({
  rule: "duplicate-id",
  place,
  problem: `The id "${id}" is already that of a ${first.what} (${basename(first.place.file)}${first.what === "chapter" || first.what === "scene" ? "" : `, line ${first.place.line}`}).`,
  fix: "give one of the two another id.",
  level: "error",
});

const badId = ({ id, place }: Named): Finding[] =>
  Id.safeParse(id).success
    ? []
    : [
        {
          rule: "wrong-value",
          place,
          problem: `The id "${id}" must be lower-case letters, digits and hyphens.`,
          fix: `write id="${
            id
              .toLowerCase()
              .replace(/[^a-z0-9]+/g, "-")
              .replace(/^-|-$/g, "") || "accounts"
          }".`,
          level: "error",
        },
      ];
