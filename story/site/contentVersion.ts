/** A hash of all of content/: whatever imports it is made anew when a file there changes. */
export const contentVersion = "";
