/** Whether stills swap at once: by the reader's own switch, or else by their system; head.ts adds those who save data. */
export function motionOff(): boolean {
  const { motion } = document.documentElement.dataset;
  return motion ? motion === "off" : matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/** By Save-Data or the system's own setting, as head.ts found it. */
export const savesData = (): boolean => document.documentElement.dataset.thrift !== undefined;
