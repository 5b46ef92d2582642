import { posix } from "node:path";
import type { Draft, SceneDraft } from "../model/draft";
import type { Finding } from "../model/finding";
import type { PanelRule } from "../model/rules";
import type { ScenePoint } from "../model/scene";
import { keepFor } from "../read/keepFor";
import { factsOf } from "./factsOf";
import { isKnown } from "./isKnown";
import { unknownId } from "./unknownId";

/** What a panel asks of a scene beyond its schema: claims that exist, and rules of its own. */
export function checkPanels(draft: Draft): Finding[] {
  const { claims, pictures, clips, story } = draft;
  const shown = [pictures.value, clips.value].map((entries) => (entries.size > 0 ? entries : undefined));
  const rest = [claims.value, draft.unread.has("claims"), ...shown, story?.value.tolls?.join(" ")];
  return [...draft.scenes.values()].flatMap((scene) =>
    kept(scene, rest, () => [...digitIds(scene), ...checkPanel(draft, scene)]),
  );
}

const kept = keepFor<SceneDraft, Finding[]>();

function pointsOf(draft: Draft, { parsed }: SceneDraft): ScenePoint[] {
  if (!parsed) return [];
  return parsed.panel.check(parsed.scene, factsOf(draft, parsed));
}

function checkPanel(draft: Draft, scene: SceneDraft): Finding[] {
  const { parsed, place } = scene;
  if (!parsed) return [];
  const { known, unread } = draft;
  // What claims hold is not known, so nothing that is drawn of them can be judged.
  if (unread.has("claims")) return [];
  const unknown = parsed.panel
    .claimRefs(parsed.scene)
    .filter(({ id }) => !isKnown(draft, "claims", id))
    .map(({ id, path }) =>
      unknownId("claim", id, place(path, path.at(-1) === id ? "key" : "value"), known.claims, "claims.yaml"),
    );
  if (unknown.length > 0) return unknown;
  return pointsOf(draft, scene).map(({ rule, path, cell, edit, ...words }) => ({
    level: "error",
    ...words,
    ...(edit && { edit: [{ set: edit.path, value: edit.value }] }),
    rule: rule as PanelRule,
    place: cell ? { ...cell, file: posix.join(parsed.folder ?? "", cell.file) } : place(path),
  }));
}

/** Ids that are only digits would be put before all others, whatever the order of the file. */
const digitIds = ({ value, place }: SceneDraft): Finding[] =>
  Object.keys(value.steps)
    .filter((id) => /^\d+$/.test(id))
    .map((id) => ({
      rule: "wrong-value",
      place: place(["steps", id], "key"),
      problem: `The step's id "${id}" is only digits.`,
      fix: `begin it with a word, such as step-${id}.`,
      level: "error",
    }));
