/** A file's name as an eye takes it: one computer writes an accent apart from its letter, another puts a special space before "PM". */
export const looks = (name: string): string =>
  name
    .normalize("NFKC")
    .replace(/\s+/g, " ")
    .replace(/[\u2010-\u2015\u2212]/g, "-");
