/** Numbers in words, from 0 to 999,999, as each language has them: written apart from what reads them, to try it. */
type Spell = (n: number) => string;

const pick = (words: string, index: number) => words.split(" ")[index] ?? "";

export const english: Spell = (n) => {
  if (n < 20)
    return pick(
      "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
      n,
    );
  if (n < 100) {
    const ten = pick("- - twenty thirty forty fifty sixty seventy eighty ninety", Math.floor(n / 10));
    return n % 10 === 0 ? ten : `${ten}-${english(n % 10)}`;
  }
  if (n < 1000) return `${english(Math.floor(n / 100))} hundred${n % 100 === 0 ? "" : ` and ${english(n % 100)}`}`;
  // Before "thousand" without its "and": "a hundred and two thousand" may be two numbers.
  const [head, rest] = [english(Math.floor(n / 1000)).replace(" and ", " "), n % 1000];
  return `${head} thousand${rest === 0 ? "" : rest < 100 ? ` and ${english(rest)}` : ` ${english(rest)}`}`;
};

/** As it was taught before 1990: hyphens below a hundred alone, none beside "et". */
export const french: Spell = (n) => {
  if (n < 17)
    return pick("zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize", n);
  if (n < 20) return `dix-${french(n - 10)}`;
  if (n < 70) return withTens(pick("- - vingt trente quarante cinquante soixante", Math.floor(n / 10)), n % 10);
  if (n < 80) return withTens("soixante", n - 60);
  if (n < 100) return n === 80 ? "quatre-vingts" : `quatre-vingt-${french(n - 80)}`;
  if (n < 1000) {
    const [count, rest] = [Math.floor(n / 100), n % 100];
    const head = count === 1 ? "cent" : `${french(count)} cent${rest === 0 ? "s" : ""}`;
    return rest === 0 ? head : `${head} ${french(rest)}`;
  }
  const [count, rest] = [Math.floor(n / 1000), n % 1000];
  const head = count === 1 ? "mille" : `${french(count).replace(/(vingt|cent)s$/, "$1")} mille`;
  return rest === 0 ? head : `${head} ${french(rest)}`;
};

const withTens = (ten: string, rest: number) =>
  rest === 0 ? ten : rest === 1 || rest === 11 ? `${ten} et ${french(rest)}` : `${ten}-${french(rest)}`;

/** As it has been taught since: hyphens throughout. */
export const reformed: Spell = (n) => french(n).replaceAll(" ", "-");

/** As it is said in Switzerland, and but for "huitante" in Belgium. */
export const swiss: Spell = (n) =>
  french(n)
    .replace(/soixante-dix-(sept|huit|neuf)/g, "septante-$1")
    .replace(/soixante et onze/g, "septante et un")
    .replace(/soixante-(dix|douze|treize|quatorze|quinze|seize)/g, (_, teen) => swissTen("septante", teen))
    .replace(/quatre-vingt-dix-(sept|huit|neuf)/g, "nonante-$1")
    .replace(/quatre-vingt-onze/g, "nonante et un")
    .replace(/quatre-vingt-(dix|douze|treize|quatorze|quinze|seize)/g, (_, teen) => swissTen("nonante", teen))
    .replace(/quatre-vingt-un/g, "huitante et un")
    .replace(/quatre-vingts?/g, "huitante");

function swissTen(ten: string, teen: string): string {
  const unit = ["dix", "onze", "douze", "treize", "quatorze", "quinze", "seize"].indexOf(teen);
  return unit === 0 ? ten : `${ten}-${french(unit)}`;
}

export const spanish: Spell = (n) => {
  if (n < 30)
    return pick(
      "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve",
      n,
    );
  if (n < 100) {
    const ten = pick("- - - treinta cuarenta cincuenta sesenta setenta ochenta noventa", Math.floor(n / 10));
    return n % 10 === 0 ? ten : `${ten} y ${spanish(n % 10)}`;
  }
  if (n === 100) return "cien";
  if (n < 1000) {
    const head = pick(
      "- ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos",
      Math.floor(n / 100),
    );
    return n % 100 === 0 ? head : `${head} ${spanish(n % 100)}`;
  }
  const [count, rest] = [Math.floor(n / 1000), n % 1000];
  const head =
    count === 1
      ? "mil"
      : `${spanish(count)
          .replace(/veintiuno$/, "veintiún")
          .replace(/uno$/, "un")} mil`;
  return rest === 0 ? head : `${head} ${spanish(rest)}`;
};

/** Before what is of the feminine gender. */
export const spanishFeminine: Spell = (n) =>
  spanish(n)
    .replaceAll("cientos", "cientas")
    .replace("quinientos", "quinientas")
    .replace(/uno$/, "una")
    .replaceAll(/ún mil/g, "una mil")
    .replace(/ un mil/, " una mil");

/** As it is written since 2005 too: "treintaidós". */
export const spanishJoined: Spell = (n) =>
  spanish(n).replace(
    /(\p{L}+nta) y (\p{L}+)/gu,
    (_, ten, unit) =>
      `${ten}i${unit.replace(/^dos/, "dós").replace(/^tres/, "trés").replace(/^seis/, "séis").replace(/^un$/, "ún")}`,
  );

/** Of the masculine gender, in the nominative; up to 9,999. */
export const arabic: Spell = (n) => {
  if (n < 11) return pick("صفر واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة", n);
  if (n < 20) return `${n === 11 ? "أحد" : n === 12 ? "اثنا" : arabic(n - 10)} عشر`;
  if (n < 100) {
    const ten = pick("- - عشرون ثلاثون أربعون خمسون ستون سبعون ثمانون تسعون", Math.floor(n / 10));
    return n % 10 === 0 ? ten : `${arabic(n % 10)} و${ten}`;
  }
  const [count, size] = n < 1000 ? [Math.floor(n / 100), 100] : [Math.floor(n / 1000), 1000];
  const hundred = pick("- مئة مئتان ثلاثمئة أربعمئة خمسمئة ستمئة سبعمئة ثمانمئة تسعمئة", count);
  const thousand = count === 1 ? "ألف" : count === 2 ? "ألفان" : `${arabic(count)} آلاف`;
  const head = size === 100 ? hundred : thousand;
  return n % size === 0 ? head : `${head} و${arabic(n % size)}`;
};

/** In other cases and the older spelling, with the vowels that a schoolbook sets. */
export const arabicOtherwise: Spell = (n) =>
  arabic(n)
    .replace(/(عشر|ثلاث|أربع|خمس|ست|سبع|ثمان|تسع)ون/g, "$1ين")
    .replace(/مئتان/, "مائتين")
    .replace(/ألفان/, "ألفين")
    .replace(/مئة/, "مائة")
    .replace(/^اثنان/, "اثنين")
    .replace(/خمسة/g, "خَمْسَة")
    .replaceAll("أ", "ا");
