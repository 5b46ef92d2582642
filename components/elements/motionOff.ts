/** Whether stills swap at once: by the reader's system, by Save-Data, or by the page's own switch. */
export function motionOff(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return (
    document.documentElement.dataset.motion === "off" ||
    matchMedia("(prefers-reduced-motion: reduce)").matches ||
    connection?.saveData === true
  );
}
