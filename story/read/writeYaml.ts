import { yamlDocument } from "./yamlDocument";

/** A value as YAML that a story's files are read back from. */
export const writeYaml = (value: unknown): string => yamlDocument(value).toString({ lineWidth: 0 }).trimEnd();
