/** A number as tables write it: without signs between its digits, with a point before decimals. Nothing where it is none. */
export const numberIn = (text: string): number | undefined =>
  /^[-−]?\d+(?:\.\d+)?$/.test(text) ? Number(text.replace("−", "-")) : undefined;
