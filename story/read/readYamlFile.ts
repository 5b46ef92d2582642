import { readSource } from "./readSource";
import { readYaml, type YamlFile } from "./readYaml";

/** A YAML file from the disk. `absent`: it is not there; `value` is undefined too where it is there and cannot be read. */
export type YamlOnDisk = YamlFile & { absent: boolean };

export async function readYamlFile(root: string, file: string): Promise<YamlOnDisk> {
  const { source, findings } = await readSource(root, file);
  const yaml = readYaml(file, source ?? "");
  if (source === undefined) return { ...yaml, value: undefined, findings, absent: findings.length === 0 };
  return { ...yaml, findings: [...findings, ...yaml.findings], absent: false };
}
