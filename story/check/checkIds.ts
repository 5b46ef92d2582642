import { basename } from "node:path";
import type { Draft } from "../model/draft";
import type { Finding, Place } from "../model/finding";
import { Id } from "../model/text";
import { idOf } from "../read/idOf";
import { nodePlace } from "./nodePlace";
import { headingIds } from "./storyAddresses";
import { tagsIn } from "./tagsIn";

/** `of`: the scene a step belongs to, and the very tag that tells it. `whole`: it is a file of its own, so no line is to be named. */
type Named = { id: string; what: string; place: Place; of?: { scene: string; tag: unknown }; whole?: true };

/** Ids that every page gives to parts of its own. */
const pageIds = ["text", "people", "chapters", "claim-heading"];

/** Ids of chapters, scenes, steps, tables, headings and people are addresses in one page (all/), so none may be there twice. */
export function checkIds(draft: Draft): Finding[] {
  const seen = new Map<string, Named>();
  const findings: Finding[] = [];
  const names = namesIn(draft);
  for (const one of names) {
    const first = seen.get(one.id);
    if (!first) seen.set(one.id, one);
    else if (!(first.of && isToldTwice(one, first))) findings.push(clash(one, first));
  }
  const taken = names
    .filter(({ id, whole }) => pageIds.includes(id) && !whole)
    .map((one) => clash(one, { ...one, what: "part of every page", whole: true }));
  return [...findings, ...taken, ...names.filter(({ what }) => what === "table").flatMap(badId)];
}

function namesIn(draft: Draft): Named[] {
  const { known, scenes, chapters, people } = draft;
  const file = (id: string) => chapters.find(({ slug }) => slug === id)?.file ?? `${id}.mdx`;
  const start = { line: 1, column: 1 };
  return [
    ...[...known.chapters].map(
      (id): Named => ({ id, what: "chapter", place: { file: file(id), ...start }, whole: true }),
    ),
    ...[...scenes].map(
      ([id, scene]): Named => ({ id, what: "scene", place: { file: scene.file, ...start }, whole: true }),
    ),
    ...tagged(draft, "Step", "step"),
    ...tagged(draft, "Differ", "table"),
    ...headingIds(draft).map(({ id, node, chapter }) => ({ id, what: "heading", place: nodePlace(chapter, node) })),
    ...[...people.value.keys()].map((id) => ({ id, what: "person", place: people.place([id], "key") })),
  ];
}

function tagged({ chapters }: Draft, tag: string, what: string): Named[] {
  const tags = chapters.flatMap(tagsIn);
  const scenes = new Map(tags.map(({ node, props }) => [node as unknown, props.get("is") ?? ""]));
  return tags.flatMap(({ name, props, place, parents }) => {
    const id = name === tag ? props.get("id") : undefined;
    const parent = parents.at(-1);
    return id ? [{ id, what, place, of: { scene: scenes.get(parent) ?? "", tag: parent } }] : [];
  });
}

/** A scene that is told twice is a finding of its own. */
const isToldTwice = ({ of: a }: Named, { of: b }: Named) => a?.scene === b?.scene && a?.tag !== b?.tag;

function clash({ id, place, what }: Named, first: Named): Finding {
  const { file, line } = first.place;
  const where = first.what === "part of every page" ? "" : ` (${basename(file)}${first.whole ? "" : `, line ${line}`})`;
  return {
    rule: "duplicate-id",
    place,
    problem: `The id "${id}" is already that of a ${first.what}${where}.`,
    fix: what === "heading" ? "word the heading otherwise." : "give one of the two another id.",
    level: "error",
  };
}

const badId = ({ id, place }: Named): Finding[] =>
  Id.safeParse(id).success
    ? []
    : [
        {
          rule: "wrong-value",
          place,
          problem: `The id "${id}" must be lower-case letters, digits and hyphens.`,
          fix: `write id="${idOf(id) || "accounts"}".`,
          level: "error",
          ...(idOf(id) !== "" &&
            idOf(id).replace(/\D/g, "") === id.replace(/\D/g, "") && { edit: [{ was: id, put: idOf(id) }] }),
        },
      ];
