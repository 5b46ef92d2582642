import type { MovementYaml } from "./schema";

/** An actor is put in a place at a step (from 1). `from`: where it was, or where it is first seen on its way from. */
export type Move = { step: number; from?: string; to: string };

/** The way of each actor through the scene, in the order of `actors`; one that is never put has no moves. */
export function followActors({ actors, steps }: MovementYaml): Map<string, Move[]> {
  const puts = Object.values(steps).map(({ put }) => put);
  return new Map(
    Object.keys(actors).map((actor) => {
      const moves: Move[] = [];
      for (const [index, put] of puts.entries()) {
        const where = put[actor];
        if (where === undefined) continue;
        const [from, to] = typeof where === "string" ? [moves.at(-1)?.to, where] : where;
        moves.push({ step: index + 1, from, to });
      }
      return [actor, moves];
    }),
  );
}
