/** A text as an id would say it: "Ferry No" as "ferry-no"; empty where no letter or digit of it can stand in an id. */
export const idOf = (text: string): string =>
  withFigures(text)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

/** Letters typed for the figures that they look like: "held-1OO" is held-100. A small one alone may be a unit: "5l". */
const withFigures = (text: string): string =>
  text.replace(/(?<![\p{L}\p{N}])(?=\p{L}*\d)(?=[\dl]*[OI])[\dOIl]+(?![\p{L}\p{N}])/gu, (figure) =>
    figure.replace(/O/g, "0").replace(/[Il]/g, "1"),
  );
