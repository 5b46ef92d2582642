/** The stretches of cells that are told: from the first to before the last, counted from 0. */
export function runsOf(cells: readonly (string | undefined)[]): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (const [index, cell] of cells.entries()) {
    if (cell === undefined) continue;
    const last = runs.at(-1);
    if (last?.to === index) last.to = index + 1;
    else runs.push({ from: index, to: index + 1 });
  }
  return runs;
}
