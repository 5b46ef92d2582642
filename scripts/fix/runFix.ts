import { readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { parseArgs } from "node:util";
import { createTwoFilesPatch } from "diff";
import { checkStory } from "@/story/check/checkStory";
import { mendFindings } from "@/story/edit/findingEdit";
import { type Change, saveFiles } from "@/story/edit/saveFiles";
import { type Grammar, grammarOf } from "@/story/language/grammarOf";
import type { Content } from "@/story/model/content";
import type { Draft } from "@/story/model/draft";
import type { Finding } from "@/story/model/finding";
import { languages as known } from "@/story/model/language";
import { contentFiles } from "@/story/read/contentFiles";
import { readEdition } from "@/story/read/readEdition";
import { readStory } from "@/story/read/readStory";
import { chooseStories } from "../cli/chooseStories";
import { Mistake } from "../cli/Mistake";
import { fixChapter } from "./fixChapter";
import { fixYaml } from "./fixYaml";
import type { Mended, Repair } from "./mend";
import { repairsOf } from "./repairsOf";
import { setType } from "./setType";

type Settings = Content & { print(text: string): void };

/** The command `fix`: mends what needs no thought, in a story or in all, and makes room on its maps. --dry shows what it would do, and leaves the files as they are. */
export async function runFix(args: string[], { root, panels, print }: Settings): Promise<number> {
  const { dry, story } = read(args);
  const stories = await chooseStories(root, story);
  const found = await Promise.all(stories.map((id) => contentFiles(id, root)));
  const drafts = await Promise.all(stories.map((id) => readStory(id, { root, panels })));
  const findings = (await Promise.all(drafts.map((draft) => findingsOf(draft, { root, panels })))).flat();
  const languages = new Map(drafts.map(({ id, language }) => [id, language]));
  const files = found.flat().map((file) => (file.startsWith(root) ? relative(root, file) : file));
  const mended = await Promise.all(
    files.map((file) =>
      mendFile(
        root,
        file,
        grammarFor(file, languages),
        findings.filter(({ place }) => place.file === file),
      ),
    ),
  );
  const changes = mended.filter((one) => one !== undefined);
  for (const { file, was, body } of dry ? changes : [])
    print(createTwoFilesPatch(file, file, was, body, "as it is", "mended", { context: 1 }));
  if (!dry) await saveFiles(root, changes);
  const repairs = changes.flatMap(({ file, repairs }) => repairs.map(({ line, what }) => `${file}:${line}  ${what}`));
  for (const repair of repairs) print(repair);
  const count = repairs.length === 1 ? "1 repair" : `${repairs.length} repairs`;
  if (repairs.length === 0) print("There is nothing to mend.");
  else print(dry ? `${count} to make: npm run fix` : `${count} made. npm run check says what is left.`);
  return 0;
}

function read(args: string[]): { dry: boolean; story: string | undefined } {
  try {
    const options = { dry: { type: "boolean", default: false } } as const;
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    if (positionals.length > 1) throw new Error("more than one story");
    return { dry: values.dry, story: positionals[0] };
  } catch {
    throw new Mistake("Name one story, or none for all; --dry only shows: npm run fix -- my-story --dry");
  }
}

/** What is wrong with a story and its editions that a program can mend, each once. */
async function findingsOf(draft: Draft, content: Content): Promise<Finding[]> {
  const editions = await Promise.all(draft.editions.map((language) => readEdition(draft, language, content)));
  const all = [draft, ...editions].flatMap((one) => checkStory(one)).filter(({ edit }) => edit);
  return [...new Map(all.map((finding) => [JSON.stringify([finding.place, finding.edit]), finding])).values()];
}

const onceEach = (repairs: Repair[]): Repair[] => [
  ...new Map(repairs.map((repair) => [`${repair.line} ${repair.what}`, repair])).values(),
];

type MendedFile = Change & { was: string; body: string } & Pick<Mended, "repairs">;

/** A folder of an edition bears the name of its language. */
function grammarFor(file: string, languages: ReadonlyMap<string, string | undefined>): Grammar {
  const [, story = "", folder = ""] = file.split(sep);
  return grammarOf(Object.hasOwn(known, folder) ? folder : languages.get(story));
}

async function mendFile(
  root: string,
  file: string,
  grammar: Grammar,
  findings: Finding[],
): Promise<MendedFile | undefined> {
  const fix = file.endsWith(".mdx") ? fixChapter : file.endsWith(".yaml") ? fixYaml : undefined;
  if (!fix) return undefined;
  const bytes = await readFile(join(root, file));
  const was = bytes.toString("utf8");
  // A file in another encoding would not survive being written as UTF-8.
  if (!Buffer.from(was, "utf8").equals(bytes)) return undefined;
  // First, as their places are those of the file as it is.
  const found = mendFindings(was, findings);
  const mended = fix(found.text);
  const set = setType(file, mended.text, grammar);
  const repairs = [...found.mended.flatMap(repairsOf), ...mended.repairs, ...set.repairs];
  return set.text === was ? undefined : { file, was, body: set.text, repairs: onceEach(repairs) };
}
