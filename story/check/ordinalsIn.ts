const words = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

/** Ordinals are no figures that need a claim, but they can be how a claim's figure is said: "the eighth report". */
export function ordinalsIn(text: string): number[] {
  const written = [...text.matchAll(/\b(\d+)(?:st|nd|rd|th)\b/gi)].map(([, digits]) => Number(digits));
  const spoken = (text.toLowerCase().match(/\b\p{L}+\b/gu) ?? []).map((word) => words.indexOf(word) + 1);
  return [...written, ...spoken.filter((value) => value > 0)];
}
