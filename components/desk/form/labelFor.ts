import type { YamlPath } from "@/story/model/yamlChange";

/** A field's name as its label: "assertedBy" is "Asserted by". */
const labelOf = (name: string): string =>
  `${name.slice(0, 1).toUpperCase()}${name.slice(1).replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}`;

/** The label of a value by where it stands: its name's, or of an item of a list its number. `labels` are by names. */
export function labelFor(path: YamlPath, labels: Record<string, string>): string {
  const key = path.at(-1) ?? "";
  if (typeof key === "string") return labels[key] ?? labelOf(key);
  return `${labelFor(path.slice(0, -1), labels)} ${key + 1}`;
}
