import { readFile } from "node:fs/promises";
import { join, posix } from "node:path";
import { parse } from "yaml";
import { addEntries } from "@/story/edit/addEntries";
import { editYaml } from "@/story/edit/editYaml";
import type { Change } from "@/story/edit/saveFiles";
import { Mistake } from "../cli/Mistake";
import { changeOf } from "./changeOf";
import { drawPicture } from "./drawPicture";
import { example, exampleFiles, panelExample } from "./example";

type Scene = { story: string; panel: string; id: string; title: string; chapter: string };

/** What a new scene adds to a story, and the block that tells it. Its claims have a topic and a source of their own, so that they pass for nobody's. */
export async function sceneFiles(root: string, scene: Scene): Promise<{ changes: Change[]; block: string }> {
  const { story, panel, id: name, title, chapter } = scene;
  const files = await exampleFiles(panelExample(panel));
  if (files.length === 0)
    throw new Mistake(
      `There is no worked example of "${panel}": write scenes/${name}.yaml as the panel's schema.ts says.`,
    );
  const read = (file: string) => example(file, { scene: name, title }, panelExample(panel));
  const at = (...path: string[]) => posix.join("content", story, ...path);
  const more = (file: string, entries: string) =>
    changeOf(root, at(file), (source) => addEntries(source, missing(source, entries)).text);
  const block = await read("steps.mdx");
  const changes = [
    { file: at("scenes", `${name}.yaml`), body: await read("scene.yaml") },
    await more("sources.yaml", await example("source.yaml", {})),
    await changeOf(root, at("story.yaml"), (source) =>
      parse(source).topics?.examples
        ? source
        : editYaml(source, { set: ["topics", "examples"], value: "Examples" }).text,
    ),
    await more("claims.yaml", await read("claims.yaml")),
    await changeOf(root, at("chapters", `${chapter}.mdx`), (source) => `${source.trimEnd()}\n\n${block}`),
  ];
  if (files.includes("pictures.yaml"))
    changes.push(await more("pictures.yaml", await read("pictures.yaml")), {
      file: at("pictures", `${name}-example.png`),
      body: await drawPicture(),
    });
  if (files.includes("clips.yaml")) changes.push(await more("clips.yaml", await read("clips.yaml")));
  for (const file of files.filter((file) => file.startsWith("clip.")))
    changes.push({ file: at("clips", `${name}-${file}`), body: await readFile(join(panelExample(panel), file)) });
  // What lies in a folder of the example is a file of the editor's own, for the story's folder of that name.
  for (const file of files.filter((file) => file.includes("/")))
    changes.push({
      file: at(posix.dirname(file), `${name}-example${posix.extname(file)}`),
      body: await readFile(join(panelExample(panel), file)),
    });
  return { changes: changes.filter(({ body, was }: Change) => body !== was), block };
}

/** The example's source is added once, however many scenes rest on it. */
const missing = (source: string, entries: string): string =>
  Object.keys(parse(entries)).every((id) => Object.hasOwn(parse(source) ?? {}, id)) ? "" : entries;
