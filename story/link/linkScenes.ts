import type { Claim } from "../model/claim";
import type { Clip } from "../model/clip";
import type { Draft } from "../model/draft";
import type { Language } from "../model/language";
import { pickExisting } from "../model/pickExisting";
import type { Picture } from "../model/picture";
import type { ClaimRef, PictureRef, Scene } from "../model/scene";

/** Scenes by id: each step with its state, its sentence and the claims it rests on. */
export function linkScenes(
  draft: Draft,
  claims: ReadonlyMap<string, Claim>,
  { pictures, clips }: { pictures: ReadonlyMap<string, Picture>; clips: ReadonlyMap<string, Clip> },
  language: Language,
): Map<string, Scene> {
  const scenes = new Map<string, Scene>();
  for (const [id, { value, parsed }] of draft.scenes) {
    if (!parsed) continue;
    const { panel, scene, files } = parsed;
    const states = panel.states(scene, {
      claim: (claimId) => known(claims, claimId),
      pictures,
      clips,
      language,
      files,
    });
    const refs = [
      ...panel.claimRefs(scene),
      ...claimsOf(panel.pictureRefs?.(scene) ?? [], pictures),
      ...claimsOf(panel.clipRefs?.(scene) ?? [], clips),
    ];
    const steps = [...states].map(([stepId, state]) => ({
      id: stepId,
      state,
      sentence: panel.describe(state),
      group: panel.group(state),
      claims: pickExisting(new Set(refs.filter(({ step }) => step === stepId).map((ref) => ref.id)), claims),
    }));
    scenes.set(id, { id, panel: value.panel, title: value.title, steps, table: panel.table(states, language) });
  }
  return scenes;
}

/** A step that shows a picture or a clip rests on what that rests on. */
const claimsOf = (refs: PictureRef[], shown: ReadonlyMap<string, Picture | Clip>): ClaimRef[] =>
  refs.flatMap((ref) => (shown.get(ref.id)?.claims ?? []).map(({ id }) => ({ ...ref, id })));

function known(claims: ReadonlyMap<string, Claim>, id: string): Claim {
  const claim = claims.get(id);
  if (!claim) throw new Error(`The checks let a scene through that names claim "${id}", which does not exist.`);
  return claim;
}
