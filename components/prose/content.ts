/**
 * A class for what bears an id that an editor chose, and for what holds a page's words: reader views drop what is named
 * like a page's trimmings ("media", "tags", "comments") unless it is also named so.
 */
export const content = "content";
