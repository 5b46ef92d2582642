/** px. All that matters stands in the middle square, which some apps cut out of a card. */
export const card = { width: 1200, height: 630 };
export const square = { left: 325, top: 40, size: 550 };
