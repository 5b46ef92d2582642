import { linkClaims } from "../link/linkClaims";
import { linkPictures } from "../link/linkPictures";
import type { Draft, SceneDraft } from "../model/draft";

/** The states of a scene's steps; undefined where the scene holds a mistake, which its own checks report. */
export function statesOf(draft: Draft, { parsed }: SceneDraft): Map<string, unknown> | undefined {
  if (!parsed) return undefined;
  const { panel, scene } = parsed;
  const { claims, pictures } = draft;
  const cited = panel.claimRefs(scene).every(({ id }) => claims.value.has(id));
  const shown = (panel.pictureRefs?.(scene) ?? []).every(({ id }) => pictures.value.get(id)?.scan);
  const facts = { claims: claims.value, pictures: pictures.value, tolls: draft.story?.value.tolls };
  if (!cited || !shown || panel.check(scene, facts).length > 0) return undefined;
  const linked = linkClaims(draft, new Map(), draft.story?.value.topics ?? {});
  const claim = (id: string) => {
    const found = linked.get(id);
    if (!found) throw new Error(`The scene's panel does not name claim "${id}" among its claimRefs, but shows it.`);
    return found;
  };
  return panel.states(scene, { claim, pictures: linkPictures(draft, linked), language: draft.language });
}
