import type { Written } from "../model/draft";
import type { Finding } from "../model/finding";
import { SceneBase } from "../model/scene";
import { checkSchema } from "./checkSchema";
import type { YamlFile } from "./readYaml";

/**
 * A scene's file. One that names its panel and has steps goes on to be checked by that panel even where it has a mistake,
 * so that all of its mistakes come out at once.
 */
export function readScene({ file, value, place, source, findings }: YamlFile): {
  scene?: Written<SceneBase>;
  findings: Finding[];
} {
  if (value === undefined) return { findings };
  const checked = checkSchema(SceneBase, { value: value ?? {}, place, source });
  const sound = checked.value ?? (hasSteps(value) ? value : undefined);
  return { scene: sound && { file, value: sound, place }, findings: [...findings, ...checked.findings] };
}

const hasSteps = (value: unknown): value is SceneBase =>
  isGroup(value) && typeof value.panel === "string" && isGroup(value.steps);

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
