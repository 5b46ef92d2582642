import type { Shown } from "@/story/model/scene";
import { claimRefs } from "./claimRefs";
import type { RoutesYaml } from "./schema";

/** A claimant, a route, a check and a side rest on the claims named with them, all else on any of the scene. */
export function shown(scene: RoutesYaml): Shown[] {
  const all = claimRefs(scene).map(({ id }) => id);
  const texts = (at: Shown["path"], claims: string[], words: Record<string, string | undefined>): Shown[] =>
    Object.entries(words).flatMap(([key, text]) => (text === undefined ? [] : [{ text, claims, path: [...at, key] }]));
  const cells = (at: Shown["path"], claims: string[], words: readonly string[]): Shown[] =>
    words.map((text, index) => ({ text, claims, path: [...at, index] }));
  return [
    ...texts([], all, { title: scene.title }),
    ...cells(["columns"], all, scene.columns),
    ...Object.entries(scene.claimants).flatMap(([id, { name, says, claims }]) =>
      texts(["claimants", id], claims, { name, says }),
    ),
    ...Object.entries(scene.routes).flatMap(([id, { under, cells: words, claims }]) => [
      ...texts(["routes", id], claims, { under }),
      ...cells(["routes", id, "cells"], claims, words),
    ]),
    ...Object.entries(scene.steps).flatMap(([step, { headline, checked = {}, note, clashes }]) => [
      ...texts(["steps", step], all, { headline }),
      ...Object.entries(checked).flatMap(([route, { words, claim }]) =>
        texts(["steps", step, "checked", route], [claim], { words }),
      ),
      ...(note ? texts(["steps", step, "note"], note.claims.length > 0 ? note.claims : all, { text: note.text }) : []),
      ...clashes.flatMap((clash, index) => {
        const at = ["steps", step, "clashes", index];
        const both = [clash.statement.claim, clash.against.claim];
        return [
          ...texts(at, both, { in: clash.in }),
          ...(["statement", "against"] as const).flatMap((side) =>
            texts([...at, side], [clash[side].claim], { who: clash[side].who, says: clash[side].says }),
          ),
        ];
      }),
    ]),
  ];
}
