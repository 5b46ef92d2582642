import type { Nodes } from "mdast";
import type { ChapterDraft } from "../../model/draft";
import type { Finding, Place } from "../../model/finding";
import { isTag, type TagUse, tagsIn, textProps } from "../tagsIn";
import { walk } from "../walk";
import { isTold, type Passage, passageName, passagesByPath } from "./passagesOf";

/** A chapter of an edition tells what that of the first language tells: the same scenes and steps, on the same claims. */
export function checkEditionChapter(first: ChapterDraft, own: ChapterDraft): Finding[] {
  const [said, told] = [passagesByPath(first), passagesByPath(own)];
  const claims = [...told].flatMap(([key, passage]) => {
    const other = said.get(key);
    return other && isTold(passage) ? otherClaims(other, passage, first.file) : [];
  });
  return [...otherParts(first, own), ...claims];
}

function otherClaims(first: Passage, own: Passage, file: string): Finding[] {
  const [before, now] = [claimsIn(first.nodes), claimsIn(own.nodes)];
  const where = passageName(own.path);
  const added = [...now].filter((id) => !before.has(id));
  const lost = [...before].filter((id) => !now.has(id));
  const finding = (problem: string, fix: string): Finding => ({
    rule: "edition-claims",
    place: own.place,
    problem,
    fix,
    level: "error",
  });
  return [
    ...added.map((id) =>
      finding(`${where} cites "${id}", which ${file} does not cite there.`, "remove it, or cite it there too."),
    ),
    ...lost.map((id) =>
      finding(
        `${where} does not cite "${id}", which ${file} cites there.`,
        `say here what it says, within <Claim is="${id}">…</Claim>, or cite it there no more.`,
      ),
    ),
  ];
}

function claimsIn(nodes: readonly Nodes[]): Set<string> {
  const ids = new Set<string>();
  for (const node of nodes)
    walk(node, (inner) => {
      if (!isTag(inner)) return;
      const props = textProps(inner);
      const id = inner.name === "Claim" ? props.get("is") : inner.name === "Quote" ? props.get("of") : undefined;
      if (id) ids.add(id);
    });
  return ids;
}

/** What a chapter shows besides words, with all that its tag says of it but words: an edition shows the same, in the same order. */
const parts: Record<string, string[]> = {
  Scene: ["is"],
  Step: ["id"],
  Differ: ["about", "id"],
  Photo: ["is"],
  People: [],
};

const written = ({ name, props }: TagUse) =>
  `<${[name, ...(parts[name] ?? []).flatMap((prop) => (props.has(prop) ? `${prop}="${props.get(prop)}"` : []))].join(" ")}>`;

const partsIn = (chapter: ChapterDraft) => tagsIn(chapter).filter(({ name }) => Object.hasOwn(parts, name));

/** Parts of the first language's chapter that an edition's lacks, as they are written. */
export function partsLacking(first: ChapterDraft, own: ChapterDraft): string[] {
  const there = new Set(partsIn(own).map(written));
  return partsIn(first)
    .filter(({ name }) => name !== "Step")
    .map(written)
    .filter((tag) => !there.has(tag));
}

function otherParts(first: ChapterDraft, own: ChapterDraft): Finding[] {
  const before = partsIn(first).map(written);
  const now = partsIn(own);
  const finding = (place: Place, rule: Finding["rule"], problem: string, fix: string): Finding => ({
    rule,
    place,
    problem,
    fix,
    level: "error",
  });
  const added = now
    .filter((use) => !before.includes(written(use)))
    .map((use) =>
      finding(
        use.place,
        "edition-more",
        `${first.file} has no ${written(use)}.`,
        "remove it, or write it as it stands there: an edition has the same scenes, steps and tables.",
      ),
    );
  const known = now.filter((use) => before.includes(written(use)));
  const order = before.filter((tag) => known.some((use) => written(use) === tag));
  const wrong = known.find((use, index) => written(use) !== order[index]);
  if (added.length > 0 || !wrong || known.length !== order.length) return added;
  const index = known.indexOf(wrong);
  const problem = `${written(wrong)} stands where ${first.file} has ${order[index]}.`;
  return [finding(wrong.place, "edition-order", problem, "give both the same order.")];
}
