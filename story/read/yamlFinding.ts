import type { ErrorCode } from "yaml";
import type { StoryRule } from "../model/rules";

export type YamlWords = { rule: StoryRule; problem: string; fix: string };

const broken = (problem: string, fix: string): YamlWords => ({ rule: "broken-yaml", problem, fix });

/** What an editor is told of a mistake in YAML: the library's own words speak of tokens and scalars. `line` is the line it is found on. */
export function yamlFinding(code: ErrorCode, line: string, word: string): YamlWords {
  switch (code) {
    case "DUPLICATE_KEY":
      return {
        rule: "duplicate-key",
        problem: `"${word}" is written twice here, so one would hide the other.`,
        fix: "remove one of the two, or give it another name.",
      };
    case "TAB_AS_INDENT":
      return broken("This line is indented with a tab.", "indent with spaces, two for each level.");
    case "BAD_INDENT":
    case "BAD_PROP_ORDER":
      return broken(
        "This line is not indented like its neighbours.",
        "give lines of one level the same number of spaces.",
      );
    case "BLOCK_AS_IMPLICIT_KEY":
    case "MULTILINE_IMPLICIT_KEY":
      return colons(line);
    case "BAD_ALIAS":
    case "MULTIPLE_ANCHORS":
    case "TAG_RESOLVE_FAILED":
    case "MULTIPLE_TAGS":
    case "ALIAS_PROPS":
    case "BAD_SCALAR_START":
      return special(line);
    case "BAD_DQ_ESCAPE":
      return broken(
        "A backslash means something else between double quotes.",
        "use single quotes, or write the backslash twice.",
      );
    case "MISSING_CHAR":
      if (/[[{][^\]}"']*\s#/.test(line))
        return broken(
          "A # begins a note, so the bracket before it is never closed.",
          "put double quotes around the text with the #.",
        );
      return broken(
        "A quote or bracket is opened here and not closed.",
        "close it, or put double quotes around the whole text.",
      );
    case "MULTIPLE_DOCS":
      return broken('A line of three hyphens ("---") begins a second document.', 'remove the line "---".');
    case "KEY_OVER_1024_CHARS":
      return broken("There is no colon where one is expected.", 'write "name: text", with a space after the colon.');
    case "NON_STRING_KEY":
      return broken(
        "A list or group stands where a name is expected.",
        'write "name: text", with a plain word before the colon.',
      );
    case "BLOCK_IN_FLOW":
    case "UNEXPECTED_TOKEN":
    case "BAD_DIRECTIVE":
    case "BAD_COLLECTION_TYPE":
    case "IMPOSSIBLE":
    case "RESOURCE_EXHAUSTION":
      if (/:\s*(?:'.*'|".*").+$/.test(line.trim())) return quotes;
      return /:\s.*:\s/.test(line) ? colons(line) : general;
  }
}

/** YAML that is well formed but that stories do without, as it is nearly always a text whose first letter meant something. */
export function special(line: string): YamlWords {
  const sign = /(?:^|[:\-[,]\s+|^\s*)([*&!%@`|>])/.exec(line)?.[1];
  return broken(
    sign
      ? `A text that begins with ${sign} means something else in this file.`
      : "This text begins with a sign that means something else in this file.",
    "put double quotes around the text.",
  );
}

const colons = (line: string): YamlWords =>
  /:\s.*:\s/.test(line)
    ? broken(
        "A second colon on this line is read as the start of another field.",
        "put double quotes around the text after the first colon.",
      )
    : broken(
        "This line has no colon after its name, or its text runs on to a line that is not indented.",
        'write "name: text", with a space after the colon.',
      );

const quotes = broken(
  "A quote inside this text ends it too early.",
  "put double quotes around the whole text, and none inside it.",
);

const general = broken(
  "This line cannot be read as YAML.",
  'write "name: text", and put double quotes around a text that holds a colon, a quote or a bracket.',
);
