import { posix } from "node:path";
import type { Content } from "../model/content";
import type { Draft } from "../model/draft";
import type { Finding } from "../model/finding";
import { idOfFile } from "./idOfFile";
import { readScene } from "./readScene";
import { readYamlFile } from "./readYamlFile";
import { storyFiles } from "./storyFiles";

type Scenes = { drafts: Draft["scenes"]; known: Set<string>; findings: Finding[] };

/** The scenes of a story, by the names of their files. */
export async function readScenes({ root, panels }: Content, folder: string): Promise<Scenes> {
  const { files, stems, findings } = await storyFiles(root, posix.join(folder, "scenes"), ".yaml", () => true);
  const read = (await Promise.all(files.map((file) => readYamlFile(root, file)))).map((yaml) => ({
    id: idOfFile(yaml.file, ".yaml"),
    ...readScene(yaml, panels),
  }));
  return {
    drafts: new Map(read.flatMap(({ id, scene }) => (scene ? [[id, scene] as const] : []))),
    known: stems,
    findings: [...findings, ...read.flatMap((one) => one.findings)],
  };
}
