import { fixChapter } from "@/scripts/fix/fixChapter";
import { fixYaml } from "@/scripts/fix/fixYaml";
import type { Finding } from "@/story/model/finding";
import { offsetAt } from "@/story/read/placeAt";

/**
 * A text as its editor would leave it who does at the place of a finding what its remedy says to the letter; undefined where the
 * remedy leaves a choice of words to them.
 */
export function applyRemedy(text: string, { place, problem, fix }: Finding): string | undefined {
  const at = offsetAt(text, place);
  const swap = (was: string, now: string) => {
    const start = text.indexOf(was, at);
    return was === "" || start < 0 ? undefined : text.slice(0, start) + now + text.slice(start + was.length);
  };
  if (fix.includes('"npm run fix"')) return (place.file.endsWith(".mdx") ? fixChapter : fixYaml)(text).text;
  if (fix.includes("…") && !fix.includes("<Plain>")) return undefined;
  const plain = /<Plain>(.*)<\/Plain>/.exec(fix)?.[1];
  if (plain !== undefined) return swap(plain, `<Plain>${plain}</Plain>`);
  const [, meant] = /; if the signs are meant, write (.*)\.$/.exec(fix) ?? [];
  if (meant !== undefined) return swap(/in "(.*)" are read/.exec(problem)?.[1] ?? "", meant);
  if (problem.startsWith('A ">"')) return swap(">", "&gt;");
  const [, quoted] = /^put it in quotes: "(.*)"\.$/.exec(fix) ?? [];
  if (quoted !== undefined) return swap(quoted, `"${quoted}"`);
  const [, line] = /^add a line "(.*)"\.$/.exec(fix) ?? [];
  if (line !== undefined) return withLine(text, at, line);
  const instead = (pattern: RegExp, now: string) => {
    const start = text.lastIndexOf("\n", at - 1) + 1;
    const found = new RegExp(pattern, "gu");
    found.lastIndex = fix.startsWith("write") ? at : start;
    const was = found.exec(text);
    return was ? text.slice(0, was.index) + now + text.slice(was.index + was[0].length) : undefined;
  };
  const [, prop, value] = /^write (\w+)="([^"]+)"[.;]/.exec(fix) ?? [];
  if (prop && value) return instead(new RegExp(`${prop}\\s*[=:]\\s*[^\\s/>\\n]+`), `${prop}="${value}"`);
  const [, head] = /^begin the line with "(#+) "/.exec(fix) ?? [];
  if (head) return instead(/#+ */, `${head} `);
  const [, spaces] = /^indent it by (\d+) spaces?,/.exec(fix) ?? [];
  if (spaces) return instead(/ */, " ".repeat(Number(spaces)));
  const [, number] = /^write (?:[\d.]+ or )?(-?[\d.]+); if it is a text/.exec(fix) ?? [];
  const [, shown = ""] = /^(?:"[^"]*" is |The line |This says |There is no \w+ )?"([^"]*)"/.exec(problem) ?? [];
  if (number !== undefined) return swap(shown, number);
  const [, written] = /^write "([^"]*)"(?=[.,;])/.exec(fix) ?? [];
  if (written !== undefined) return swap(shown, written);
  if (/^remove it[.:]/.test(fix) && problem.includes("stands on the page")) return swap(shown, "");
  if (/^leave an empty line before it/.test(fix)) return swap(shown, `\n${shown}`);
  return undefined;
}

/** A field added to the group whose name stands at `at`, or to the lines at the top of a file. */
function withLine(text: string, at: number, line: string): string | undefined {
  const [name = ""] = /^[\w-]+:[ \t]*(?=\n)/.exec(text.slice(at)) ?? [];
  if (name) {
    const indent = " ".repeat(at - text.lastIndexOf("\n", at - 1) + 1);
    return `${text.slice(0, at)}${name}\n${indent}${line}${text.slice(at + name.length)}`;
  }
  if (text.startsWith("---\n")) return `---\n${line}\n${text.slice(4)}`;
  return at === 0 || /^[\w-]+: \S/m.test(text.slice(text.lastIndexOf("\n", at - 1) + 1).split("\n")[0] ?? "")
    ? `${line}\n${text}`
    : undefined;
}
