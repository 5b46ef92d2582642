import { guillemets } from "../guillemets";
import type { Rules, Setting } from "../rules";
import { counted } from "../sources";
import { numbers } from "./numbers";

/** What high signs and colons stand behind. */
const word = '(?<=[\\p{L}\\p{N}»)\\]”’"%…])';
const end = '(?=$|[\\s»)\\]”"])';

/** As the Imprimerie nationale sets them: no line ends before a sign, nor within « ». */
const typography: Setting[] = [
  ...guillemets("\u202f"),
  {
    finds: `${word}[ \\u00a0\\u202f]*(?=[;!?]+${end})`,
    put: "\u202f",
    what: "a narrow no-break space before ; ! ?",
  },
  { finds: `${word}[ \\u00a0\\u202f]*(?=:${end})`, put: "\u00a0", what: "a no-break space before a colon" },
  { finds: "(?<=\\p{L})'(?=[\\p{L}\\p{N}«]|$)", put: "’", what: "a curly apostrophe" },
  {
    finds: "(?<=(?<![\\p{N}.,])\\p{N}{1,3}(?:[ \\u00a0\\u202f]\\p{N}{3})*)[ \\u00a0](?=\\p{N}{3}(?!\\p{N}))",
    put: "\u202f",
    what: "a narrow no-break space between thousands",
  },
  { finds: "(?<=\\p{N})[ \\u202f]?(?=%)", put: "\u00a0", what: "a no-break space before %" },
];

export const fr: Rules = {
  code: "fr",
  locales: ["fr"],
  numbers,
  hedges: {
    about: {
      before: [
        ...["environ", "près de", "près d'", "quelque", "presque", "à peu près", "approximativement", "autour de"],
        ...[
          "autour d'",
          "aux alentours de",
          "aux alentours d'",
          "aux environs de",
          "aux environs d'",
          "vers",
          "un peu moins de",
          "un peu moins d'",
        ],
      ],
      behind: ["environ", "à peu près", "approximativement"],
    },
    "up-to": {
      before: ["jusqu'à", "au plus", "tout au plus", "au maximum", "pas plus de", "pas plus d'"],
      behind: ["au plus", "tout au plus", "au maximum", "maximum"],
    },
    "at-least": {
      before: ["au moins", "pas moins de", "pas moins d'", "au minimum", "au bas mot"],
      behind: ["au moins", "au minimum", "minimum", "au bas mot", "ou plus"],
    },
    "more-than": {
      before: ["plus de", "plus d'", "au-delà de", "au-delà d'", "au-dessus de", "dépass(?:er|e|ent|ait|aient|é)"],
      behind: [],
    },
    "less-than": { before: ["moins de", "moins d'"], behind: ["ou moins"] },
  },
  articles: "une?|les?",
  contract: (text) => text.replace(/\bde (?=une?\b)/gi, "d’"),
  between: "à|ou|et",
  understood: { 1: "une?|seule?", 2: "(?:les|ces|tous|toutes)\\s+deux" },
  ordinals: {
    "premi(?:er|ère)s?": 1,
    "seconde?s?": 2,
    ...Object.fromEntries(
      Object.entries({
        ...counted("un deux trois quatr cinqu six sept huit neuv dix onz douz treiz quatorz quinz seiz", 1),
        ...counted("vingt trent quarant cinquant soixant septant huitant nonant cent", 20, 10),
      }).map(([word, value]) => [`${word}ièmes?`, value]),
    ),
  },
  days: (day, month, year) => [`${day}\\s+${month}(?:\\s+${year})?`],
  month: (month, year) => `${month}\\s+${year}`,
  dayEnds: "er",
  clock: "(?<!\\d)(\\d{1,2})(?:\\s?h(?:eures?)?(?:\\s?(\\d{2})(?!\\d))?(?!\\p{L})|:(\\d{2})(?!\\d))",
  ours: "nous|notre|nos|nôtres?",
  order: "plus\\s+tôt|plus\\s+tard|auparavant|précédemment|par\\s+la\\s+suite|ultérieurement",
  wordiness: 115,
  typography,
  short: "MM?|Mgr|Dr|Pr|Ste?|[Gg]én|[Cc]ol|[Cc]dt|[Cc]ap|[Ll]t|cf|etc|p\\.\\s?ex|env|art|vol|pp?|av|[A-Z]",
};
