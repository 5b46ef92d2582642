import type { Setting } from "./rules";

const what = "the quotation marks of the language";

/** Behind one of these, or first of all, a quotation mark opens. */
const opens = "(?<=^|[\\s(\\[¿¡—–’'«])";

/** Within « » the marks of a quotation in the quotation stay: “ ”. */
const notWithin = (sign: string) => `${sign}(?<!«[^»]*${sign})`;

/** "these" and “these” as «these», with what the language sets within them. */
export const guillemets = (space: string): Setting[] => [
  { finds: `${opens}${notWithin('["“„]')}[ \\u00a0\\u202f]?(?=\\S)`, put: `«${space}`, what },
  { finds: `(?<=\\S)[ \\u00a0\\u202f]?${notWithin('["”]')}(?=$|[\\s.,;:!?…)\\]—–،؛؟\\u2069])`, put: `${space}»`, what },
  { finds: `(?<=«)[ \\u00a0\\u202f]*(?=\\S)`, put: space, what },
  { finds: `(?<=\\S)[ \\u00a0\\u202f]*(?=»)`, put: space, what },
];
