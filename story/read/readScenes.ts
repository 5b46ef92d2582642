import { posix } from "node:path";
import type { Content } from "../model/content";
import type { Draft } from "../model/draft";
import type { Finding } from "../model/finding";
import { idOfFile } from "./idOfFile";
import { readScene } from "./readScene";
import { readSceneFiles, spareFiles } from "./readSceneFiles";
import { readYamlFile } from "./readYamlFile";
import { storyFiles } from "./storyFiles";

type Scenes = { drafts: Draft["scenes"]; known: Set<string>; findings: Finding[] };

/** The scenes of a story, by the names of their files. */
export async function readScenes({ root, panels }: Content, folder: string): Promise<Scenes> {
  const { files, stems, findings } = await storyFiles(root, posix.join(folder, "scenes"), ".yaml", () => true);
  const read = await Promise.all(
    files.map(async (file) => ({
      id: idOfFile(file, ".yaml"),
      ...(await readSceneFiles(root, folder, readScene(await readYamlFile(root, file), panels))),
    })),
  );
  const spare = await spareFiles(root, folder, panels, read);
  return {
    drafts: new Map(read.flatMap(({ id, scene }) => (scene ? [[id, scene] as const] : []))),
    known: stems,
    findings: [...findings, ...read.flatMap((one) => one.findings), ...spare],
  };
}
