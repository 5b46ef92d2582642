import { posix } from "node:path";
import type { Finding } from "../model/finding";
import { contentFiles } from "./contentFiles";
import type { YamlOnDisk } from "./readYamlFile";

const holds: Record<string, string> = {
  "story.yaml": "a story's title, chapters and topics",
  "claims.yaml": "what the story's figures rest on",
  "sources.yaml": "the texts its claims rest on",
};

/**
 * Files that every story has and this one lacks, unless another file was `meant` to be it. Without a story.yaml the folder may be
 * no story, so nothing else is missed. A missing file has no line, so a file beside it is named.
 */
export async function absentFiles(
  root: string,
  folder: string,
  files: YamlOnDisk[],
  meant: ReadonlySet<string>,
): Promise<Finding[]> {
  const missing = files.filter((yaml) => yaml.absent && !meant.has(posix.basename(yaml.file)));
  if (missing.length === 0) return [];
  const story = missing.find(({ file }) => file.endsWith("/story.yaml"));
  const absent = story ? [story] : missing;
  const first = (await contentFiles(posix.basename(folder), root))[0];
  const beside =
    files.find((yaml) => !yaml.absent)?.file ??
    (first && posix.join(folder, posix.relative(posix.join(root, folder), first)));
  return absent.map(({ file }): Finding => {
    const name = posix.basename(file);
    return {
      rule: "file-absent",
      place: { file: beside ?? file, line: 1, column: 1 },
      problem: `There is no ${name} in ${folder}. It holds ${holds[name]}.`,
      fix: `create it${story ? ", or delete the folder if it is no story" : ""}.`,
      level: "error",
    };
  });
}
