import { posix } from "node:path";
import { EditionYaml } from "../model/edition";
import type { Language } from "../model/language";
import { StoryYaml } from "../model/story";
import { checkSchema } from "./checkSchema";
import { type Glossary, type Laid, layOver } from "./layOver";
import { readYamlFile } from "./readYamlFile";

type Top = { laid: Laid; own: EditionYaml };

/** story.yaml of an edition, laid over that of the story: its words, and what is of the edition itself. */
export async function readEditionTop(
  root: string,
  folder: string,
  language: Language,
  glossary: Glossary,
): Promise<Top> {
  const [first, written] = await Promise.all([
    readYamlFile(root, posix.join(folder, "story.yaml")),
    readYamlFile(root, posix.join(folder, language, "story.yaml")),
  ]);
  const [ofEdition, words] = parted(written.value);
  const { value: own = {}, findings } = checkSchema(EditionYaml, { ...written, value: ofEdition });
  const laid = layOver(first, { ...written, value: words }, { name: "story.yaml", schema: StoryYaml, glossary });
  const { yaml } = laid;
  const value = isGroup(yaml.value) ? { ...yaml.value, ...told(yaml.value, own), language } : yaml.value;
  return { laid: { ...laid, yaml: { ...yaml, value, findings: [...yaml.findings, ...findings] } }, own };
}

function told({ withheld = [] }: Record<string, unknown>, own: EditionYaml): Record<string, unknown> {
  const names = [...(Array.isArray(withheld) ? withheld : []), ...(own.withheld ?? [])];
  return { ...(own.published && { published: own.published }), ...(names.length > 0 && { withheld: names }) };
}

/** What is of the edition, and what are words of the story. */
function parted(value: unknown): [ofEdition: Record<string, unknown>, words: unknown] {
  if (!isGroup(value)) return [{}, value];
  const isOfEdition = ([key]: [string, unknown]) => Object.hasOwn(EditionYaml.shape, key);
  const all = Object.entries(value);
  return [Object.fromEntries(all.filter(isOfEdition)), Object.fromEntries(all.filter((entry) => !isOfEdition(entry)))];
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
