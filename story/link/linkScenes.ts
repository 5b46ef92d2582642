import type { Claim } from "../model/claim";
import type { Draft } from "../model/draft";
import type { Picture } from "../model/picture";
import { present } from "../model/present";
import type { AnyPanel, Cite, Scene } from "../model/scene";

/** Scenes by id: each step with its state, its sentence and the claims it rests on. */
export function linkScenes(
  draft: Draft,
  panels: Record<string, AnyPanel>,
  claims: ReadonlyMap<string, Claim>,
  pictures: ReadonlyMap<string, Picture>,
): Map<string, Scene> {
  const scenes = new Map<string, Scene>();
  for (const [id, { value }] of draft.scenes) {
    const panel = panels[value.panel];
    if (!panel) continue;
    const written = panel.schema.parse(value);
    const states = panel.states(written, (claimId) => known(claims, claimId), pictures);
    const cites = [...panel.cites(written), ...pictureCites(panel.shows?.(written) ?? [], pictures)];
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

/** A step that shows a picture rests on what the picture rests on. */
const pictureCites = (shown: Cite[], pictures: ReadonlyMap<string, Picture>): Cite[] =>
  shown.flatMap((cite) => (pictures.get(cite.id)?.claims ?? []).map(({ id }) => ({ ...cite, id })));

function known(claims: ReadonlyMap<string, Claim>, id: string): Claim {
  const claim = claims.get(id);
  if (!claim) throw new Error(`The checks let a scene through that names claim "${id}", which does not exist.`);
  return claim;
}
