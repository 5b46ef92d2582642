import { LineCounter, parseDocument } from "yaml";
import type { PlaceOf } from "../model/draft";
import type { Finding } from "../model/finding";
import { cutTexts } from "./cutTexts";
import { lookAlikeFindings } from "./lookAlikeFindings";
import { mendLookAlikes } from "./lookAlikes";
import { memoizeByText } from "./memoizeByText";
import { misreadValues } from "./misreadValues";
import { placeAt } from "./placeAt";
import type { YamlMistake } from "./yamlMistake";
import { yamlMistakes } from "./yamlMistakes";
import { yamlPlaces } from "./yamlPlaces";

/** A YAML file as data. `value` is undefined where it cannot be read; `ids` are its outermost keys, even then. */
export type YamlFile = {
  file: string;
  source: string;
  value: unknown;
  ids: string[];
  place: PlaceOf;
  findings: Finding[];
};

/** Plain data with the place of every value. Nothing here throws: what cannot be read is a finding. */
export const readYaml = memoizeByText((file, source): YamlFile => {
  try {
    return parse(file, source);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const finding: Finding = {
      rule: "broken-yaml",
      place: placeAt(file, source, deepest(source)),
      problem: "This file is nested too deeply to be read.",
      fix: "remove the needless brackets.",
      level: "error",
    };
    return { ...unread(file, source), findings: [finding] };
  }
});

function parse(file: string, written: string): YamlFile {
  const { text: source, found: odd } = mendLookAlikes(written, "yaml");
  const lookAlikes = lookAlikeFindings(file, written, odd);
  const lines = new LineCounter();
  const document = parseDocument(source, {
    lineCounter: lines,
    prettyErrors: false,
    stringKeys: true,
    logLevel: "error",
    uniqueKeys: false,
  });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(Math.min(offset, source.length));
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const found = (mistakes: YamlMistake[], level: Finding["level"]): Finding[] =>
    mistakes.map(({ offset, ...words }) => ({ ...words, place: at(offset), level }));
  const mistakes = found(yamlMistakes(document, source), "error");
  if (mistakes.some(({ rule }) => rule === "broken-yaml"))
    return { ...unread(file, source), findings: [...lookAlikes, ...mistakes] };
  const misread = misreadValues(document).flatMap(({ level, ...mistake }) => found([mistake], level));
  const findings = [...lookAlikes, ...mistakes, ...found(cutTexts(document, source), "warning"), ...misread];

  const value: unknown = document.toJS();
  return { file, source, value, ids: namesIn(value), place: yamlPlaces(file, document.contents, lines), findings };
}

/** Where a text that is nested too deeply goes astray: its first run of brackets or dashes. */
const deepest = (source: string) => Math.max(0, source.search(/(?:[[{]\s*){40}|(?:- ){40}/));

const namesIn = (value: unknown): string[] =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? Object.keys(value) : [];

/** Names at the start of a line are still known, so that a broken file does not make every mention of its entries an error. */
const unread = (file: string, source: string): Omit<YamlFile, "findings"> => ({
  file,
  source,
  value: undefined,
  ids: [...source.matchAll(/^["']?([a-z0-9-]+)["']?[ \t]*:/gm)].flatMap(([, id]) => id ?? []),
  place: () => ({ file, line: 1, column: 1 }),
});
