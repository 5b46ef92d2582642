/** The end of an address that has a player begin and stop there: "#t=2,5.5", in seconds. */
export const clipSpan = ({ from, to }: { from: number; to: number }): string => `#t=${from},${to}`;
