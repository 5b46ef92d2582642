import { guillemets } from "../guillemets";
import type { Rules, Setting } from "../rules";
import { numbers } from "./numbers";

/** « » first and “ ” within them, as the Academy asks; “ ” alone, as much of the press has it, becomes « ». */
const typography: Setting[] = [
  ...guillemets(""),
  {
    finds: "(?<=[\\p{L}\\p{N}»)])[ \\u00a0\\u202f]+(?=[;:!?](?:$|\\s))",
    put: "",
    what: "no space before a sign",
  },
];

export const es: Rules = {
  code: "es",
  locales: ["es"],
  numbers,
  hedges: {
    about: {
      before: [
        ...["alrededor de", "unos", "unas", "cerca de", "casi", "aproximadamente", "en torno a", "más o menos"],
        ...["hacia las", "sobre las", "a eso de las", "hacia el", "poco menos de", "algo menos de"],
      ],
      behind: ["aproximadamente", "más o menos"],
    },
    "up-to": {
      before: ["hasta", "como máximo", "a lo sumo", "como mucho", "no más de"],
      behind: ["como máximo", "a lo sumo", "como mucho"],
    },
    "at-least": {
      before: ["al menos", "por lo menos", "como mínimo", "cuando menos", "no menos de"],
      behind: ["al menos", "por lo menos", "como mínimo", "cuando menos", "o más"],
    },
    "more-than": { before: ["más de", "por encima de", "supera(?:r|n|ba|ban|ron)?", "superó"], behind: [] },
    "less-than": { before: ["menos de"], behind: ["o menos"] },
  },
  // Before an hour "hasta" says until when.
  hedgeStart: "(?<![\\p{L}\\p{N}])(?!hasta\\s+las?\\s)",
  articles: "una?|los|las",
  between: "a|o|u|y|e",
  understood: { 1: "un[oa]?|sol[oa]", 2: "(?:l[oa]s|est[oa]s|es[oa]s)\\s+dos|amb[oa]s" },
  ordinals: {
    "primer(?:[oa]s?)?": 1,
    "segund[oa]s?": 2,
    "tercer(?:[oa]s?)?": 3,
    ...Object.fromEntries(
      ["cuart", "quint", "sext", "s[eé]ptim", "octav", "noven", "d[eé]cim"].map((stem, index) => [
        `${stem}[oa]s?`,
        index + 4,
      ]),
    ),
    "und[eé]cim[oa]s?": 11,
    "duod[eé]cim[oa]s?": 12,
    "vig[eé]sim[oa]s?": 20,
    "cent[eé]sim[oa]s?": 100,
  },
  days: (day, month, year) => [`${day}\\s+de\\s+${month}(?:\\s+del?\\s+${year})?`],
  month: (month, year) => `${month}\\s+del?\\s+${year}`,
  dayEnds: "\\.?º",
  clock: "(?<!\\d)(\\d{1,2}):(\\d{2})(?!\\d)|(?<=las?\\s+)(\\d{1,2})\\.(\\d{2})(?!\\d)",
  ours: "nosotr[oa]s|nuestr[oa]s?|nos|contamos|sumamos",
  order: "más\\s+tarde|posteriormente|anteriormente|previamente",
  wordiness: 110,
  typography,
  short: "Sr[ae]?s?|Srta|Dra?s?|D|Dña|Gral|Cnel|Cap|Tte|Sgto|[Nn]úm|[Pp]ágs?|art|etc|p\\.\\s?ej|EE|UU|[A-Z]",
};
