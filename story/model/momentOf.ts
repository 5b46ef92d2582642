import type { ClaimYaml } from "./claim";

/**
 * The day and the hour of a claim, such that their order is that of time: "2019-03-14", "2019-03-14 05:10". Undefined where
 * it has no day. A day alone is no moment before the hours of that day.
 */
export const momentOf = (time: ClaimYaml["time"]): string | undefined =>
  time?.day && [time.day, ...(time.at ? [time.at] : [])].join(" ");
