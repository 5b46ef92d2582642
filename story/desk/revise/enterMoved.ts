import { editYaml } from "../../edit/editYaml";
import type { Draft } from "../../model/draft";
import type { PublishedKind } from "../../model/published";
import type { YamlChange } from "../../model/yamlChange";
import type { Revision } from "./Revision";

/** An id that goes, and what stands for it from now on. */
export type Move = { kind: PublishedKind; from: string; to: string };

/**
 * Enters in moved.yaml what was published and has another id now, or none. What was moved to it before is moved to what stands for
 * it, as nobody is led twice; and an id that is in use again is moved nowhere.
 */
export function enterMoved(revision: Revision, { id, published = [], moved }: Draft, moves: Move[]): void {
  const file = `content/${id}/moved.yaml`;
  const to = new Map(moves.map((move) => [move.from, move.to]));
  const isPublished = (move: Move) => published.some((one) => one.kind === move.kind && one.id === move.from);
  const inUse = new Set(moves.map((move) => move.to));
  const changes: YamlChange[] = [...moved.value].flatMap(([old, target]): YamlChange[] => {
    if (inUse.has(old)) return [{ delete: [old] }];
    const now = to.get(target);
    return now === undefined ? [] : [{ replace: [old], value: now }];
  });
  const entered = moves.filter(isPublished).map((move): YamlChange => ({ set: [move.from], value: move.to }));
  if (changes.length + entered.length > 0) revision.edit(file, (text) => editYaml(text, ...changes, ...entered).text);
}
