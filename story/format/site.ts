/** What the site calls itself, on its shelf and where its pages are shared. */
export const site = {
  name: "Attest",
  about: "Stories in which every figure says who said it.",
  language: "en",
} as const;
