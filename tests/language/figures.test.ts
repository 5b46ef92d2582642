import { describe, expect, test } from "vitest";
import { grammarOf } from "@/story/language/grammarOf";
import type { Figure } from "@/story/language/rules";

/** A figure as a test names it: its words, and its number, or what it means where it is none. */
const told = ({ text, value, sense, hedge }: Figure) => [text, sense ?? value, ...(hedge ? [hedge] : [])];

const texts: Record<string, [text: string, figures: unknown[][]][]> = {
  fr: [
    [
      "170 personnes, 10\u202f000, 10 000 et 1.200 ; 2,5 millions",
      [
        ["170", 170],
        ["10\u202f000", 10_000],
        ["10 000", 10_000],
        ["1.200", 1200],
        ["2,5 millions", 2_500_000],
      ],
    ],
    [
      "de 3 à 4, en 2013-2015",
      [
        ["3", 3],
        ["4", 4],
        ["2013", 2013],
        ["2015", 2015],
      ],
    ],
    [
      "une vingtaine d’otages, plus d’une centaine, la trentaine de clients, un millier",
      [
        ["une vingtaine", 20, "about"],
        ["une centaine", 100, "about"],
        ["trentaine", 30, "about"],
        ["un millier", 1000, "about"],
      ],
    ],
    [
      "deux douzaines, une demi-douzaine, une bonne centaine",
      [
        ["deux douzaines", 24, "about"],
        ["une demi-douzaine", 6, "about"],
        ["une bonne centaine", 100, "about"],
      ],
    ],
    [
      "des dizaines, des centaines de milliers",
      [
        ["dizaines", "10s"],
        ["centaines", "100s"],
        ["milliers", "1000s"],
      ],
    ],
    [
      "deux millions trois cent mille, un milliard, un demi-million",
      [
        ["deux millions trois cent mille", 2_300_000],
        ["un milliard", 1e9],
        ["un demi-million", 500_000],
      ],
    ],
    [
      "20 %, vingt pour cent",
      [
        ["20 %", 20],
        ["vingt pour cent", 20],
      ],
    ],
    [
      "à 7 h 30, 7h30, 7:30, 17 heures",
      [
        ["7 h 30", "7:30"],
        ["7h30", "7:30"],
        ["7:30", "7:30"],
        ["17", 17],
      ],
    ],
    [
      "la moitié, un tiers des clients, une demi-heure, doublé",
      [
        ["moitié", "1/2"],
        ["un tiers", "1/3"],
        ["demi", "1/2"],
        ["doublé", "×2"],
      ],
    ],
    [
      "Aucun otage. Personne n’a été blessé. Pas un mort, pas de victimes ; aucun des douze otages n’a été tué.",
      [
        ["Aucun otage", 0],
        ["Personne n’a été blessé", 0],
        ["Pas un mort", 0],
        ["pas de victimes", 0],
        ["aucun", 0],
        ["douze", 12],
      ],
    ],
    [
      "deux ou trois, cent ou deux cents",
      [
        ["deux", 2],
        ["trois", 3],
        ["cent", 100],
        ["deux cents", 200],
      ],
    ],
    ["Le premier, la deuxième, le vingt-deuxième, le cent vingt et unième, le 2e, le 1er, le XXIe siècle", []],
    [
      "Un homme, une femme, tous les deux, les deux récits, l’un d’eux ; le mil, un hôtel tout neuf, un demi-frère, en quarantaine",
      [],
    ],
    ["Personne n’est nommé, aucun témoin ne parle, aucune source ne le dit, pas de doute", []],
  ],
  es: [
    [
      "170 personas, 10.000, 10\u202f000; 2,5 millones",
      [
        ["170", 170],
        ["10.000", 10_000],
        ["10\u202f000", 10_000],
        ["2,5 millones", 2_500_000],
      ],
    ],
    [
      "unos treinta, una veintena de rehenes, media docena, un centenar, una cincuentena",
      [
        ["treinta", 30],
        ["una veintena", 20, "about"],
        ["media docena", 6, "about"],
        ["un centenar", 100, "about"],
        ["una cincuentena", 50, "about"],
      ],
    ],
    [
      "decenas, cientos de miles, mil millones, doscientos mil millones",
      [
        ["decenas", "10s"],
        ["cientos", "100s"],
        ["miles", "1000s"],
        ["mil millones", 1e9],
        ["doscientos mil millones", 2e11],
      ],
    ],
    [
      "veintiuna mujeres, doscientas mil, treintaidós",
      [
        ["veintiuna", 21],
        ["doscientas mil", 200_000],
        ["treintaidós", 32],
      ],
    ],
    [
      "el 20 %, el veinte por ciento",
      [
        ["20 %", 20],
        ["veinte por ciento", 20],
      ],
    ],
    [
      "a las 7.30, a las 7:30; entre 100 y 170",
      [
        ["7.30", "7:30"],
        ["7:30", "7:30"],
        ["100", 100],
        ["170", 170],
      ],
    ],
    [
      "la mitad, un tercio de los rehenes, la cuarta parte, media hora, se duplicó",
      [
        ["mitad", "1/2"],
        ["un tercio", "1/3"],
        ["la cuarta parte", "1/4"],
        ["media", "1/2"],
        ["duplicó", "×2"],
      ],
    ],
    [
      "Ningún rehén. Nadie resultó herido. No hubo víctimas, ni un muerto.",
      [
        ["Ningún rehén", 0],
        ["Nadie resultó herido", 0],
        ["No hubo víctimas", 0],
        ["ni un muerto", 0],
      ],
    ],
    [
      "El primero, la segunda, el 3.º, la 2.ª, un hombre, uno de ellos, una mujer, ambos, los dos relatos, en cuarentena",
      [],
    ],
    ["Nadie es nombrado, ningún testigo habla, ninguna fuente lo dice, en medio de la calle", []],
  ],
  ar: [
    [
      "نحو ١٧٠ رهينة، ١٬٢٠٠ و٢٫٥ مليون، ۱۷۰، 1,200",
      [
        ["١٧٠", 170],
        ["١٬٢٠٠", 1200],
        ["٢٫٥ مليون", 2_500_000],
        ["۱۷۰", 170],
        ["1,200", 1200],
      ],
    ],
    [
      "\u2066170\u2069 شخصا، ٧:٣٠، ٢٠٪، عشرون في المئة",
      [
        ["170", 170],
        ["٧:٣٠", "7:30"],
        ["٢٠٪", 20],
        ["عشرون في المئة", 20],
      ],
    ],
    [
      "عشرات الرهائن، مئات، آلاف، نصف مليون، ثلث",
      [
        ["عشرات", "10s"],
        ["مئات", "100s"],
        ["آلاف", "1000s"],
        ["نصف مليون", 500_000],
        ["ثلث", "1/3"],
      ],
    ],
    [
      "لم يُصب أحد. لا قتلى. لم يقتل أي رهينة",
      [
        ["لم يُصب أحد", 0],
        ["لا قتلى", 0],
        ["لم يقتل أي رهينة", 0],
      ],
    ],
    [
      "بستة رجال وللعشرين رهينة، والمئة",
      [
        ["ستة", 6],
        ["عشرين", 20],
        ["مئة", 100],
      ],
    ],
    ["القرن العشرين، الحادي والعشرين، الثالث عشر، الطابق السابع، لست هنا، رجل واحد", []],
  ],
};

describe.each(Object.entries(texts))("figures of a text: %s", (code, all) => {
  test.each(all)("%s", (text, figures) => expect(grammarOf(code).figuresIn(text).map(told)).toEqual(figures));
});
