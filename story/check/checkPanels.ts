import { formatList } from "../format/formatList";
import { nearest } from "../format/nearest";
import type { Draft, Written } from "../model/draft";
import type { Finding } from "../model/finding";
import type { AnyPanel, SceneBase } from "../model/scene";
import { checkSchema } from "../read/checkSchema";
import { isKnown } from "./isKnown";
import { panelOf } from "./panelOf";
import { unknownId } from "./unknownId";

/** What a panel asks of a scene's file: its schema, claims that exist, and rules of its own. */
export function checkPanels(draft: Draft, panels: Record<string, AnyPanel>): Finding[] {
  return [...draft.scenes.values()].flatMap((scene) => {
    const panel = panelOf(scene.value, panels);
    return [
      ...digitIds(scene),
      ...(panel ? checkPanel(draft, scene, panel) : [unknownPanel(scene, Object.keys(panels))]),
    ];
  });
}

function checkPanel(draft: Draft, { value, place }: Written<SceneBase>, panel: AnyPanel): Finding[] {
  const { value: scene, findings } = checkSchema(panel.schema, { value, place, source: "" });
  if (findings.length > 0 || scene === undefined) return findings;
  const { known, claims } = draft;
  const unknown = panel
    .cites(scene)
    .filter(({ id }) => !isKnown(draft, "claims", id))
    .map(({ id, path }) =>
      unknownId("claim", id, place(path, path.at(-1) === id ? "key" : "value"), known.claims, "claims.yaml"),
    );
  if (unknown.length > 0) return unknown;
  const points = panel.check(scene, claims.value, draft.pictures.value);
  return points.map(({ rule, path, problem, fix }) => ({ rule, place: place(path), problem, fix, level: "error" }));
}

function unknownPanel({ value, place }: Written<SceneBase>, kinds: string[]): Finding {
  const meant = nearest(value.panel, kinds);
  return {
    rule: "unknown-panel",
    place: place(["panel"]),
    problem: `There is no panel "${value.panel}".${meant ? ` Did you mean "${meant}"?` : ""}`,
    fix: meant ? `write "${meant}".` : `write ${formatList(kinds)}.`,
    level: "error",
  };
}

/** Ids that are only digits would be put before all others, whatever the order of the file. */
const digitIds = ({ value, place }: Written<SceneBase>): Finding[] =>
  Object.keys(value.steps)
    .filter((id) => /^\d+$/.test(id))
    .map((id) => ({
      rule: "wrong-value",
      place: place(["steps", id], "key"),
      problem: `The step's id "${id}" is only digits.`,
      fix: `begin it with a word, such as step-${id}.`,
      level: "error",
    }));
