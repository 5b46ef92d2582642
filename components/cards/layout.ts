/** px. */
export const card = { width: 1200, height: 630 };
/** What stands on a card keeps clear of its edges. */
export const inside = { left: 64, top: 44, width: 1072, height: 542 };

/** px for a panel's drawing: under the words, beside them, or alone. */
export const drawingRoom = {
  under: { width: inside.width, height: 372 },
  beside: { width: 560, height: 478 },
  alone: { width: inside.width, height: 478 },
};
