import { describe, expect, test } from "vitest";
import { grammarOf } from "@/story/language/grammarOf";

/** The text with all that is misset put right, as an editor's command does it. */
function set(text: string, code: string): string {
  return grammarOf(code)
    .missetIn(text)
    .toReversed()
    .reduce((left, { index, was, put }) => left.slice(0, index) + put + left.slice(index + was.length), text);
}

/** No-break spaces as a test can show them: narrow ones as _, wide ones as ~. */
const shown = (text: string) => text.replaceAll("\u202f", "_").replaceAll("\u00a0", "~");

const typed: Record<string, [typed: string, set: string][]> = {
  fr: [
    ['"Bonjour", a-t-il dit.', "«_Bonjour_», a-t-il dit."],
    ["Il a dit “non” ; elle: oui!", "Il a dit «_non_»_; elle~: oui_!"],
    ["« Déjà ? » Oui…", "«_Déjà_?_» Oui…"],
    ["«Il a dit “non”», l'autre aussi?!", "«_Il a dit “non”_», l’autre aussi_?!"],
    ["10 000 personnes, 1 000 000, 20 %, 20%", "10_000 personnes, 1_000_000, 20~%, 20~%"],
    ["à 7:30, https://example.org/?a=1;b, le 20 mars 2015", "à 7:30, https://example.org/?a=1;b, le 20 mars 2015"],
  ],
  es: [
    ['"Hola", dijo ; ¿sí ?', "«Hola», dijo; ¿sí?"],
    ["« Dijo “no” » y “ya”", "«Dijo “no”» y «ya»"],
    ["¡Ya! ¿Cuándo? 10.000: 20 %", "¡Ya! ¿Cuándo? 10.000: 20 %"],
  ],
  ar: [
    ['قال "نعم", ثم ذهب; لماذا?', "قال «نعم»، ثم ذهب؛ لماذا؟"],
    ["قال « نعم »، 1,200 شخص", "قال «نعم»، 1,200 شخص"],
  ],
  en: [['He said "no"; why? 10 000', 'He said "no"; why? 10 000']],
};

describe.each(Object.entries(typed))("typography: %s", (code, all) => {
  test.each(all)("%s", (text, expected) => expect(shown(set(text, code))).toBe(expected));
  test.each(all)("and what is set stays: %s", (text) => expect(grammarOf(code).missetIn(set(text, code))).toEqual([]));
});
