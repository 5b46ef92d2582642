import { linkClaims } from "../link/linkClaims";
import { linkPictures } from "../link/linkPictures";
import type { Draft } from "../model/draft";
import type { AnyPanel, SceneBase } from "../model/scene";
import { panelOf } from "./panelOf";

/** The states of a scene's steps; undefined where the scene holds a mistake, which its own checks report. */
export function statesOf(
  draft: Draft,
  scene: SceneBase,
  panels: Record<string, AnyPanel>,
): Map<string, unknown> | undefined {
  const panel = panelOf(scene, panels);
  const written = panel?.schema.safeParse(scene);
  if (!panel || !written?.success) return undefined;
  const { claims, pictures } = draft;
  const cited = panel.cites(written.data).every(({ id }) => claims.value.has(id));
  const shown = (panel.shows?.(written.data) ?? []).every(({ id }) => pictures.value.get(id)?.scan);
  if (!cited || !shown || panel.check(written.data, claims.value, pictures.value).length > 0) return undefined;
  const linked = linkClaims(draft, new Map(), draft.story?.value.topics ?? {});
  const find = (id: string) => {
    const claim = linked.get(id);
    if (!claim) throw new Error(`The scene's panel does not cite claim "${id}", which it shows.`);
    return claim;
  };
  return panel.states(written.data, find, linkPictures(draft, linked));
}
