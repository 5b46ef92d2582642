import { linkClaims } from "../link/linkClaims";
import { linkClips } from "../link/linkClips";
import { linkPictures } from "../link/linkPictures";
import type { Draft, SceneDraft } from "../model/draft";
import { factsOf } from "./factsOf";

/** The states of a scene's steps; undefined where the scene holds a mistake, which its own checks report. */
export function statesOf(draft: Draft, { parsed }: SceneDraft): Map<string, unknown> | undefined {
  if (!parsed) return undefined;
  const { panel, scene, files } = parsed;
  const { claims, pictures, clips } = draft;
  const cited = panel.claimRefs(scene).every(({ id }) => claims.value.has(id));
  const shown = (panel.pictureRefs?.(scene) ?? []).every(({ id }) => pictures.value.get(id)?.scan);
  const played = (panel.clipRefs?.(scene) ?? []).every(({ id }) => clips.value.get(id)?.scan);
  const isBroken = panel.check(scene, factsOf(draft, parsed)).some(({ level }) => level !== "warning");
  if (!cited || !shown || !played || isBroken || lacksFile(parsed)) return undefined;
  const linked = linkClaims(draft, new Map(), draft.story?.value.topics ?? {});
  const claim = (id: string) => {
    const found = linked.get(id);
    if (!found) throw new Error(`The scene's panel does not name claim "${id}" among its claimRefs, but shows it.`);
    return found;
  };
  const linkedPictures = linkPictures(draft, linked);
  const shownWith = { pictures: linkedPictures, clips: linkClips(draft, linked, linkedPictures) };
  return panel.states(scene, { claim, ...shownWith, language: draft.language, files });
}

const lacksFile = ({ panel, scene, files }: NonNullable<SceneDraft["parsed"]>): boolean =>
  panel.files?.named(scene).some(({ name }) => !files?.has(name)) ?? false;
