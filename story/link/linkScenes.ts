import type { Claim } from "../model/claim";
import type { Draft } from "../model/draft";
import { present } from "../model/present";
import type { AnyPanel, Scene } from "../model/scene";

/** Scenes by id: each step with its state, its sentence and the claims it rests on. */
export function linkScenes(
  draft: Draft,
  panels: Record<string, AnyPanel>,
  claims: ReadonlyMap<string, Claim>,
): Map<string, Scene> {
  const scenes = new Map<string, Scene>();
  for (const [id, { value }] of draft.scenes) {
    const panel = panels[value.panel];
    if (!panel) continue;
    const written = panel.schema.parse(value);
    const states = panel.states(written, (claimId) => known(claims, claimId));
    const cites = panel.cites(written);
    const steps = [...states].map(([stepId, state]) => ({
      id: stepId,
      state,
      sentence: panel.describe(state),
      group: panel.group(state),
      claims: present(new Set(cites.filter(({ step }) => step === stepId).map((cite) => cite.id)), claims),
    }));
    scenes.set(id, { id, panel: value.panel, title: value.title, steps, table: panel.table(states) });
  }
  return scenes;
}

function known(claims: ReadonlyMap<string, Claim>, id: string): Claim {
  const claim = claims.get(id);
  if (!claim) throw new Error(`The checks let a scene through that names claim "${id}", which does not exist.`);
  return claim;
}
