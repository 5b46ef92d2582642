/** A figure's hedge, with the space after it, and its number: "about " and "40". A figure that is all words has no hedge. */
export function splitHedge(figure: string): { hedge?: string; number: string } {
  const [, hedge, number = figure] = /^(\D+ )(\d.*)$/.exec(figure) ?? [];
  return { hedge, number };
}
