import { posix } from "node:path";
import type { EditionDraft } from "../../model/draft";
import type { Lack, WordsPath } from "../../model/edition";
import type { Finding } from "../../model/finding";
import { writeYaml } from "../../read/writeYaml";
import { passageName } from "./passagesOf";

/** More texts than these are not printed: whoever lacks so many has yet to begin the file. */
const most = 40;

/** Words that an edition does not have, told together where they stand together: of one entry, or of a file that is not begun. */
export function checkLacks({ first, language, words }: EditionDraft, lacks: Lack[]): Finding[] {
  const folder = posix.join("content", first.id, language);
  const begun = new Set(words.map(({ file }) => file));
  const groups = new Map<string, Lack[]>();
  for (const lack of lacks) {
    const key = groupOf(lack, begun);
    groups.set(key, [...(groups.get(key) ?? []), lack]);
  }
  return [...groups.values()].flatMap((group): Finding[] => {
    const [lack] = group;
    return lack ? [{ rule: "edition-lacks", place: lack.place, level: "warning", ...wordsFor(lack, group) }] : [];
  });

  function wordsFor({ file, path, first: text }: Lack, group: Lack[]): Pick<Finding, "problem" | "fix"> {
    const target = posix.join(folder, file);
    if (!isChapter(file) || isTop(path)) {
      if (!begun.has(file) && group.length > most) {
        const fix = `begin it: npm run new -- edition ${language} --story ${first.id}`;
        return { problem: `${target} is missing, with ${group.length} texts.`, fix };
      }
      const problem = `"${path[0]}"${group.length > 1 ? " and what follows" : ""} has no words in "${language}" yet.`;
      return { problem, fix: `write in ${target}, in "${language}":\n${fragment(group)}` };
    }
    if (path.length > 0)
      return {
        problem: `${passageName(path)} is not told in "${language}" yet.`,
        fix: `tell it there:\n${beginningOf(text)}`,
      };
    return {
      problem: `“${text}” is not told in "${language}" yet.`,
      fix: `write ${target}. To publish the edition without it, write "incomplete: publish" in its story.yaml.`,
    };
  }
}

const beginningOf = (text: string) => (text.length > 300 ? `${text.slice(0, 300).trim()}…` : text);

const isChapter = (file: string) => file.startsWith("chapters/");
/** The lines at a chapter's top. */
const isTop = ([key]: WordsPath) => ["title", "dek", "description"].includes(String(key));

const isOfEntries = (file: string) => /^(?:claims|sources|people|pictures|corrections)\.yaml$/.test(file);

function groupOf({ file, path }: Lack, begun: ReadonlySet<string>): string {
  if (isChapter(file)) return [file, ...(isTop(path) ? [] : path)].join("\n");
  return begun.has(file) && isOfEntries(file) ? `${file}\n${path[0]}` : file;
}

/** What the first language says, in the form in which an edition says it. */
function fragment(lacks: Lack[]): string {
  const root: Record<string, unknown> = {};
  for (const { path, first } of lacks) {
    let group: Record<string | number, unknown> = root;
    for (const [index, key] of path.slice(0, -1).entries()) {
      group[key] ??= typeof path[index + 1] === "number" ? [] : {};
      group = group[key] as Record<string | number, unknown>;
    }
    group[path.at(-1) ?? ""] = first;
  }
  return writeYaml(root);
}
