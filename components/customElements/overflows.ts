import { holdsWords } from "./holdsWords";

/**
 * Whether a still that is laid out does not hold its words. A face that only they ask for may be on its way yet, and another
 * stand in for it: they are measured anew once it is there, with the stage brought to rest by `settle`.
 */
export async function overflows(still: HTMLElement, settle: () => void): Promise<boolean> {
  if (holdsWords(still)) return false;
  await document.fonts.ready;
  settle();
  return !holdsWords(still);
}
