import { pick } from "../mutations/random";

type Next = () => number;

/** A figure that no claim of the stories holds, and how an editor, a program or another keyboard may write it. */
const forms: Record<string, (figure: number) => string> = {
  digits: String,
  grouped: (figure) => figure.toLocaleString("en"),
  "parted by a thin space": (figure) => figure.toLocaleString("en").replace(",", "\u202f"),
  "parted by a point": (figure) => figure.toLocaleString("de"),
  "with a decimal": (figure) => `${figure}.5`,
  "in wide digits": (figure) => String(figure).replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
  "in Arabic digits": (figure) => String(figure).replace(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit))),
  "raised, after a word": (figure) =>
    `m${String(figure).replace(/\d/g, (digit) => [..."⁰¹²³⁴⁵⁶⁷⁸⁹"][Number(digit)] ?? "")}`,
  "by its codes": (figure) => String(figure).replace(/\d/g, (digit) => `&#${48 + Number(digit)};`),
  "with a hidden sign": (figure) => String(figure).replace(/(?<=\d)(?=\d)/, "&#8203;"),
  "with a suffix": (figure) => `${figure}k`,
  "as a share": (figure) => `${figure} %`,
  "in words": (figure) =>
    `${["sixty", "seventy", "eighty", "ninety"][figure % 4]}-${["three", "seven", "nine"][figure % 3]} thousand`,
  "as a part": (figure) => `${["a third of", "half of", "one quarter of", "a tenth of"][figure % 4]} them`,
  "as a multiple": (figure) => ["twice", "thrice", "tenfold", "doubled"][figure % 4] ?? "twice",
  "as none": (figure) => ["zero", "nobody was hurt", "no casualties", "no one had been killed"][figure % 4] ?? "zero",
  "as many": (figure) => ["hundreds", "tens of thousands", "dozens", "a couple"][figure % 4] ?? "hundreds",
};

/** What stands around it: marks that Markdown reads, nearly reads, or other programs do. */
const marks: Record<string, (figure: string) => string> = {
  nothing: (figure) => `There were ${figure} in it.`,
  "a list's number": (figure) => `${figure}. That was the number.`,
  "a list's number in brackets": (figure) => `${figure}) That was the number.`,
  "a later number of a list": (figure) => `1. One thing.\n${figure}. Another.`,
  "an entry": (figure) => `- ${figure} came.\n- Others went.`,
  "a plus": (figure) => `+ ${figure} came.`,
  "a greater than": (figure) => `> ${figure} came.`,
  "a less than": (figure) => `It was < ${figure} then.`,
  tildes: (figure) => `It was ~${figure}~ or so.`,
  "two tildes": (figure) => `It was ~~${figure}~~ or so.`,
  "a span of tildes": (figure) => `From ${figure}~${figure} it went.`,
  stars: (figure) => `It was *${figure}* then.`,
  "stars in a word": (figure) => `It was a*${figure}*b then.`,
  "two stars with spaces": (figure) => `It was ** ${figure} ** then.`,
  underscores: (figure) => `It was __${figure}__ then.`,
  code: (figure) => `It was \`${figure}\` then.`,
  backslashes: (figure) => `It was \\${figure}\\ then.`,
  "a rule": (figure) => `There it was.\n\n---\n\n${figure} came.`,
  "two hyphens": (figure) => `It was -- ${figure} -- then.`,
  "signs of other programs": (figure) => `It was ==${figure}== and [[${figure}]] ^${figure}^ then.`,
  colons: (figure) => `It was ::${figure}:: then.`,
  brackets: (figure) => `It was [${figure}] then.`,
  "a link": (figure) => `It was [${figure}](https://example.org) then.`,
  "a link's title": (figure) => `It was [so](https://example.org "All ${figure}") then.`,
  "a picture": (figure) => `It was ![${figure}](a.png) then.`,
  "an address": (figure) => `[${figure}]: https://example.org`,
  "an address that is asked for": (figure) =>
    `It was [so][there${figure.length}].\n\n[there${figure.length}]: https://example.org "${figure} of them"`,
  "a footnote": (figure) => `It was so[^1].\n\n[^1]: ${figure} of them.`,
  "a box": (figure) => `- [ ] ${figure} of them\n- [x] others`,
  "a heading": (figure) => `## There were ${figure}`,
  "a heading without its space": (figure) => `##There were ${figure}`,
  "a heading with another space": (figure) => `##\u00a0There were ${figure}`,
  "a heading in wide signs": (figure) => `＃＃ There were ${figure}`,
  "a line under it": (figure) => `There were ${figure}\n---`,
  "two lines under it": (figure) => `There were ${figure}\n===`,
  "a bullet": (figure) => `• ${figure} came.\n• Others went.`,
  "a table": (figure) => `| a | b |\n| --- | --- |\n| ${figure} | c |`,
  "a note": (figure) => `<Note>There were ${figure} of them.</Note>`,
  "a note of what is unknown": (figure) => `<Note kind="unknown">\n\nWhy there were ${figure}.\n\n</Note>`,
  "a notice": (figure) => `<Notice>There were ${figure} of them.</Notice>`,
  "a tag in wide signs": (figure) => `There were ＜Note＞${figure}＜/Note＞ of them.`,
  HTML: (figure) => `There were <b>${figure}</b> of them.`,
  "a comment": (figure) => `There were <!-- ${figure} --> of them.`,
  braces: (figure) => `There were {${figure}} of them.`,
  "a right-to-left mark": (figure) => `There were \u202e${figure}\u202c of them.`,
  "a soft hyphen": (figure) => `There were ${figure.slice(0, 1)}\u00ad${figure.slice(1)} of them.`,
  "a line break": (figure) => `There were\\\n${figure} of them.`,
  "a second step's sentence": (figure) => `<Step id="nowhere" alt="${figure} of them">\n\nWords.\n\n</Step>`,
};

/** Words that an editor might add to a chapter, the same for the same numbers; `name` says what is odd about them. */
export function hostileProse(next: Next): { name: string; text: string } {
  const [form, mark] = [pick(Object.keys(forms), next), pick(Object.keys(marks), next)];
  const figure = 30_011 + Math.floor(next() * 60_000);
  return { name: `${form}, ${mark}`, text: marks[mark]?.(forms[form]?.(figure) ?? "") ?? "" };
}
