/**
 * The least of some things that will do: one of which none can be left out. `does` is asked of sets of them, as seldom as may be; the
 * whole does.
 */
export async function smallestSet<Thing>(
  things: readonly Thing[],
  does: (some: readonly Thing[]) => Promise<boolean>,
): Promise<readonly Thing[]> {
  let kept = things;
  let parts = 2;
  while (kept.length > 1) {
    const size = Math.ceil(kept.length / parts);
    const cuts = Array.from({ length: Math.ceil(kept.length / size) }, (_, index) => index * size);
    const next = await firstThat(
      [
        ...cuts.map((cut) => kept.slice(cut, cut + size)),
        ...(cuts.length > 2 ? cuts.map((cut) => [...kept.slice(0, cut), ...kept.slice(cut + size)]) : []),
      ],
      does,
    );
    if (next) {
      parts = next.length <= size ? 2 : Math.max(2, parts - 1);
      kept = next;
    } else if (size === 1) return kept;
    else parts = Math.min(kept.length, parts * 2);
  }
  return kept;
}

async function firstThat<Thing>(all: Thing[], does: (one: Thing) => Promise<boolean>): Promise<Thing | undefined> {
  for (const one of all) if (await does(one)) return one;
}
