import type { YamlMistake } from "./yamlMistake";

type Line = { number: number; indent: number; opens: boolean; offset: number };

/**
 * The first line of a YAML file that stands at another depth than the lines around it allow. The parser goes on reading such a line
 * as part of the text before it and stumbles later, or nowhere near.
 */
export function wrongIndent(source: string): YamlMistake | undefined {
  const lines = linesOf(source);
  const depths: number[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    while (depths.length > 0 && (depths.at(-1) ?? 0) > line.indent) depths.pop();
    const isKnown = depths.at(-1) === line.indent;
    const isDeeper = before !== undefined && line.indent > before.indent;
    if (before && !isKnown && !(isDeeper && before.opens)) return mistake(lines, index, isDeeper);
    if (!isKnown) depths.push(line.indent);
  }
  return undefined;
}

/** Two lines of one depth around a third: the third is the one that slipped. */
function mistake(lines: Line[], index: number, isDeeper: boolean): YamlMistake | undefined {
  const [line, before, first] = [lines[index], lines[index - 1], lines[index - 2]];
  if (!line || !before) return undefined;
  const slipped = isDeeper && first?.indent === line.indent ? before : line;
  const kin = lines.slice(0, index).filter(({ opens }) => opens === slipped.opens);
  const like = slipped === before ? first : isDeeper && !line.opens ? before : nearestAbove(kin, line.indent);
  const indent = like?.indent ?? before.indent;
  return {
    rule: "broken-yaml",
    offset: slipped.offset + slipped.indent,
    problem: `This line is indented by ${spaces(slipped.indent)}, which fits no line above it.`,
    fix: `indent it by ${spaces(indent)}, like line ${(like ?? before).number}.`,
  };
}

const nearestAbove = (lines: Line[], indent: number): Line | undefined =>
  lines.toReversed().reduce<Line | undefined>((best, line) => {
    return !best || Math.abs(line.indent - indent) < Math.abs(best.indent - indent) ? line : best;
  }, undefined);

const spaces = (count: number) => (count === 0 ? "no space" : `${count} ${count === 1 ? "space" : "spaces"}`);

/** Lines that begin with a name and a colon, or with a dash; not what runs on from the line before. */
function linesOf(source: string): Line[] {
  let [offset, block, open] = [0, -1, 0];
  return source.split("\n").flatMap((text, index) => {
    const start = offset;
    offset += text.length + 1;
    const indent = /^ */.exec(text)?.[0].length ?? 0;
    const bare = text.replace(/"[^"]*"|'[^']*'|\s#.*$/g, "").trim();
    if (bare === "" || bare.startsWith("#") || bare === "---" || (block >= 0 && indent > block)) return [];
    block = /[:-]\s*[|>][+-]?\d?$/.test(bare) ? indent : -1;
    const inside = open > 0;
    open = Math.max(0, open + (bare.match(/[[{]/g)?.length ?? 0) - (bare.match(/[\]}]/g)?.length ?? 0));
    if (inside || !/^(?:- |[\w"'-]+:(?:\s|$))|^-$/.test(text.trimStart())) return [];
    const dash = /^(?:- +)+(?=[\w"'-]+:(?:\s|$))/.exec(text.trimStart())?.[0].length ?? 0;
    const opens = /:$/.test(bare) || bare === "-";
    const line = { number: index + 1, indent, opens: opens || dash > 0, offset: start };
    return dash > 0 ? [line, { ...line, indent: indent + dash, opens }] : [line];
  });
}
