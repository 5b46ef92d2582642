/** Where the card of a page stands, for a shared link to show: "/bamako-2015/attack/card.png" for "/bamako-2015/attack/". */
export const cardAddress = (pageAddress: string): string => `${pageAddress}card.png`;

/** Every card's size in px. */
export const cardSize = { width: 1200, height: 630 };
