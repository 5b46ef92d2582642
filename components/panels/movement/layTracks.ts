import type { Visit } from "./visitsTo";

/** Visits that share their lines one after the other. */
type Track = Visit[];

/**
 * Actor to its line, counted from `first`, and how many lines these visits take. Who comes from above or goes there
 * stands on top, who comes from below or goes there at the bottom, so that nobody passes those who stay; and one that
 * arrives long after another has left takes its line.
 */
export function layTracks(visits: readonly Visit[], first: number): { seats: Map<string, number>; lines: number } {
  const stay = visits.filter(({ to }) => to === undefined);
  const tracks: Track[] = [
    ...stay.filter(({ from }) => from === "above"),
    ...stay.filter(({ from }) => from === undefined),
    ...stay.filter(({ from }) => from === "below"),
  ].map((visit) => [visit]);
  for (const visit of visits.filter(({ to }) => to !== undefined)) {
    const fits = (track: Track) => track.every((other) => other.lines === visit.lines && apart(other, visit));
    const shared = visit.to === "above" ? tracks.find(fits) : tracks.findLast(fits);
    if (shared) shared.push(visit);
    else if (visit.to === "above") tracks.unshift([visit]);
    else tracks.push([visit]);
  }
  const seats = new Map<string, number>();
  let line = first;
  for (const track of tracks) {
    for (const { actor } of track) seats.set(actor, line);
    line += track[0]?.lines ?? 0;
  }
  return { seats, lines: line - first };
}

/** Whether a step lies between the one's going and the other's coming, in which their line is empty. */
const apart = (a: Visit, b: Visit) => a.last + 1 < b.first || b.last + 1 < a.first;
