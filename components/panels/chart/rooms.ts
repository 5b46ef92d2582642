/** What a phone's stage holds: labels beside lines, rows of bars, and small charts. */
export const ROOMS = { labels: 4, rows: 7, apart: 6 };
