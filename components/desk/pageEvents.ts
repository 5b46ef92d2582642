/** To the window of the page beside a text: its text has changed. */
export const redraw = "desk:redraw";
/** To the window of the desk around it, with PageNews: what the page shows now. */
export const drawn = "desk:drawn";
