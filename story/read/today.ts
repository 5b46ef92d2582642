/**
 * The day a site is made for, year first: that of SOURCE_DATE_EPOCH (seconds since 1970), by which a build is told to
 * make the same pages on any day, or else of the clock. Throws where the setting is no number.
 */
export function today(seconds = process.env.SOURCE_DATE_EPOCH, clock = Date.now()): string {
  const time = seconds ? Number(seconds) * 1000 : clock;
  if (!Number.isFinite(time)) throw new Error(`SOURCE_DATE_EPOCH is "${seconds}", but must be seconds since 1970.`);
  return new Date(time).toISOString().slice(0, 10);
}
