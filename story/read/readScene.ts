import { formatList } from "../format/formatList";
import { isSlip } from "../format/isSlip";
import { nearest } from "../format/nearest";
import type { Content } from "../model/content";
import type { SceneDraft } from "../model/draft";
import type { Finding } from "../model/finding";
import { type AnyPanel, SceneBase } from "../model/scene";
import { checkSchema } from "./checkSchema";
import { keepFor } from "./keepFor";
import type { YamlFile } from "./readYaml";

export type ReadScene = { scene?: SceneDraft; findings: Finding[] };

/**
 * A scene's file, parsed once by the kind of panel it names. One that names its panel and has steps is known as a scene
 * even where it has a mistake, so that what tells it is no error too.
 */
export const readScene = (yaml: YamlFile, panels: Content["panels"]): ReadScene =>
  // What is wrong with a file besides its text, such as that it is a folder, is not known from what it says.
  yaml.findings.length > 0
    ? sceneOf(yaml, panels)
    : kept(yaml.place, [yaml.value, panels], () => sceneOf(yaml, panels));

const kept = keepFor<YamlFile["place"], ReadScene>();

function sceneOf(yaml: YamlFile, panels: Content["panels"]): ReadScene {
  const { file, value, place, findings } = yaml;
  if (value === undefined) return { findings };
  const written = hasSteps(value) ? value : undefined;
  const name = isGroup(value) && typeof value.panel === "string" ? value.panel : undefined;
  const panel = name !== undefined && Object.hasOwn(panels, name) ? panels[name] : undefined;
  const checked = checkSchema(panel?.schema ?? SceneBase, { ...yaml, value: value ?? {} });
  const parsed = panel && checked.findings.length === 0 ? { panel, scene: checked.value } : undefined;
  const unknown = written && !panel ? [unknownPanel(written.panel, yaml, panels)] : [];
  return {
    scene: written && { file, value: written, place, parsed },
    findings: [...findings, ...checked.findings, ...unknown],
  };
}

const hasSteps = (value: unknown): value is SceneBase =>
  isGroup(value) && typeof value.panel === "string" && isGroup(value.steps);

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function unknownPanel(name: string, { place }: YamlFile, panels: Record<string, AnyPanel>): Finding {
  const kinds = Object.keys(panels);
  const [now] = Object.entries(panels).find(([, { formerly }]) => formerly === name) ?? [];
  const meant = now ?? nearest(name, kinds);
  return {
    rule: "unknown-panel",
    place: place(["panel"]),
    ...(!now && meant && isSlip(name, meant, kinds) && { edit: [{ replace: ["panel"], value: meant }] }),
    problem: now
      ? `Panel "${name}" is called "${now}" now, and its fields are others.`
      : `There is no panel "${name}".${meant ? ` Did you mean "${meant}"?` : ""}`,
    fix: now
      ? `write "${now}", and its fields as the handbook's chapter on panels shows them.`
      : meant
        ? `write "${meant}".`
        : `write ${formatList(kinds)}.`,
    level: "error",
  };
}
