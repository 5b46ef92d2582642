const DAY = 24 * 60 * 60 * 1000;
/** Cells that stay wide enough for a numeral on a phone. */
const MOST = 9;

/**
 * The days that a calendar draws, "YYYY-MM-DD", ascending: every day from the first to the last where a phone holds them,
 * else those alone that have an entry. `gap`: days before it are left out.
 */
export function cellsOf(days: readonly string[]): { day: string; gap: boolean }[] {
  const [first, last] = [days[0], days.at(-1)].map((day) => Date.parse(day ?? ""));
  if (first === undefined || last === undefined || Number.isNaN(first) || Number.isNaN(last)) return [];
  const all = Math.round((last - first) / DAY) + 1;
  if (all > MOST) return days.map((day, index) => ({ day, gap: index > 0 && !follows(days[index - 1], day) }));
  return Array.from({ length: all }, (_, index) => ({
    day: new Date(first + index * DAY).toISOString().slice(0, 10),
    gap: false,
  }));
}

const follows = (day = "", next: string) => Date.parse(next) - Date.parse(day) === DAY;
