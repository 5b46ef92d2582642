import { posix } from "node:path";
import type { Content } from "../model/content";
import type { Draft } from "../model/draft";
import type { Lack, WordPair } from "../model/edition";
import type { Finding } from "../model/finding";
import { editionMore } from "./editionMore";
import { idOfFile } from "./idOfFile";
import { type Glossary, layOver } from "./layOver";
import { readScene } from "./readScene";
import { readSceneFiles } from "./readSceneFiles";
import { readYamlFile } from "./readYamlFile";
import { storyFiles } from "./storyFiles";

type Scenes = { drafts: Draft["scenes"]; words: WordPair[]; lacks: Lack[]; findings: Finding[] };

/** The scenes of a story with an edition's words in them. `folder` is the story's. */
export async function readEditionScenes(
  { root, panels }: Content,
  folder: string,
  language: string,
  first: Draft,
  glossary: Glossary,
): Promise<Scenes> {
  const own = posix.join(folder, language);
  const listing = await storyFiles(root, posix.join(own, "scenes"), ".yaml", (stem) => first.known.scenes.has(stem));
  const read = await Promise.all(
    [...first.scenes].map(async ([id, { file, value }]) => {
      const name = `scenes/${id}.yaml`;
      const schema = Object.hasOwn(panels, value.panel) ? panels[value.panel]?.schema : undefined;
      const there = listing.files.find((file) => idOfFile(file, ".yaml") === id);
      const said = await readYamlFile(root, there ?? posix.join(own, name));
      const laid = layOver(await readYamlFile(root, file), said, { name, schema, glossary });
      return { id, ...laid, ...(await readSceneFiles(root, folder, readScene(laid.yaml, panels))) };
    }),
  );
  const strange = listing.files.filter((file) => !first.known.scenes.has(idOfFile(file, ".yaml")));
  return {
    drafts: new Map(read.flatMap(({ id, scene }) => (scene ? [[id, scene] as const] : []))),
    words: read.flatMap(({ words }) => words),
    lacks: read.flatMap(({ lacks }) => lacks),
    findings: [
      ...listing.findings,
      ...strange.map((file) => editionMore(file, "scene", first.known.scenes)),
      ...read.flatMap(({ findings }) => findings),
    ],
  };
}
