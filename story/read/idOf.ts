/** A text as an id would say it: "Ferry No" as "ferry-no"; empty where no letter or digit of it can stand in an id. */
export const idOf = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
