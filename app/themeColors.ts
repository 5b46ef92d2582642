/** What a browser paints around a page: the paper of tokens.css. */
export const themeColors = { light: "#e9f0e8", dark: "#151c1d" };
