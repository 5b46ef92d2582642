import { guillemets } from "../guillemets";
import type { Rules, Setting } from "../rules";
import { foldArabic } from "./fold";
import { numbers } from "./numbers";

/** "and", "with", "for" and the article are written onto the word behind them. */
const prefix = "[وفبلك]?(?:ال|لل?)?";

const arabic = '(?<=\\p{Script=Arabic}\\p{M}*[»"”)\\u2069]*)[ \\u00a0]*';
const what = "the signs of the language";

const typography: Setting[] = [
  ...guillemets(""),
  { finds: `${arabic},(?=$|\\s)`, put: "،", what },
  { finds: `${arabic};(?=$|\\s)`, put: "؛", what },
  { finds: `${arabic}\\?(?=$|[\\s»])`, put: "؟", what },
];

export const ar: Rules = {
  code: "ar",
  // November is "نوفمبر" in Mali and Egypt, "تشرين الثاني" in the Levant and "نونبر" in Morocco.
  locales: ["ar", "ar-SY", "ar-DZ", "ar-MA"],
  numbers,
  fold: foldArabic,
  hedges: {
    about: {
      before: ["نحو", "حوالي", "حوالى", "زهاء", "قرابة", "ما يقرب من", "ما يقارب", "تقريبا"],
      behind: ["تقريبا"],
    },
    "up-to": {
      before: ["ما يصل إلى", "يصل إلى", "حتى", "لا يزيد على", "لا يزيد عن", "لا يتجاوز", "على الأكثر"],
      behind: ["على الأكثر", "كحد أقصى", "بحد أقصى"],
    },
    "at-least": {
      before: ["ما لا يقل عن", "لا يقل عن", "على الأقل"],
      behind: ["على الأقل", "على أقل تقدير", "كحد أدنى", "أو أكثر"],
    },
    "more-than": {
      before: ["أكثر من", "ما يزيد على", "ما يزيد عن", "يزيد على", "يزيد عن", "يفوق", "أزيد من"],
      behind: [],
    },
    "less-than": { before: ["أقل من", "ما يقل عن", "يقل عن"], behind: ["أو أقل"] },
  },
  hedgeStart: "(?<![\\p{L}\\p{N}])[وفبلك]{0,2}",
  articles: "(?:[وفبلك]?ال|ب|ل)",
  between: "الي|او|و|حتي",
  understood: { 1: "واحدة?|احدي?", 2: "كلا|كلتا|كلاهما|كليهما" },
  ordinals: Object.fromEntries(
    ["اول|اولي", "ثاني|ثانية", "ثالثة?", "رابعة?", "خامسة?", "سادسة?", "سابعة?", "ثامنة?", "تاسعة?", "عاشرة?"].map(
      (words, index) => [`${prefix}(?:${words})`, index + 1],
    ),
  ),
  days: (day, month, year) => [`${day}\\s+${month}(?:\\s*/\\s*${month})?(?:،?\\s+(?:عام\\s+|سنة\\s+)?${year})?`],
  month: (month, year) => `${month}(?:\\s*/\\s*${month})?\\s+(?:عام\\s+|سنة\\s+)?${year}`,
  dayEnds: "(?!)",
  clock: "(?<!\\d)(\\d{1,2}):(\\d{2})(?!\\d)",
  ours: "نحن|(?:ب|وب)?(?:حسابنا|احصائنا|عدنا|جمعنا|قراءتنا)|حسبنا|احصينا|نحسب|نعد",
  order: "لاحقا|سابقا|قبل\\s+ذلك|بعد\\s+ذلك|في\\s+وقت\\s+(?:سابق|لاحق)",
  wordiness: 90,
  typography,
  short: "د|أ|م|ص",
};
