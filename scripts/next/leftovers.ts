/** Stands for a part in the export of stories that have none of its kind, as Next refuses a route without any. */
export const none = "_none";

/** What Next exports for itself: flight data for its router, and its page for lost readers twice over ("404.html" stays). */
const forNext = /(^|\/)(__next\.[^/]*|index)\.txt$|^_not-found\/|^_not-found\.|^404\/|^404\.txt$/;

/** Whether a file of Next's export is there for Next alone, and no part of the site. */
export const isForNext = (path: string): boolean => forNext.test(path) || path.split("/").includes(none);
