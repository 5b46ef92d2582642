import type { Draft } from "../model/draft";
import type { Place } from "../model/finding";
import { tagsIn } from "./tagsIn";

/**
 * Where each claim is cited: by <Claim> and <Quote>, by a scene, in a table of a topic's accounts (<Differ>), in the memorial,
 * beside a picture, or in a clip.
 * Claims that nothing cites are absent.
 */
export function citedClaims(draft: Draft): Map<string, Place[]> {
  const cited = namedClaims(draft);
  for (const { name, props, place } of draft.chapters.flatMap(tagsIn)) {
    const topics = name === "Differ" ? (props.get("about") ?? "").split(/\s+/) : [];
    for (const [claim, { topic }] of draft.claims.value)
      if (topics.includes(topic)) cited.set(claim, [...(cited.get(claim) ?? []), place]);
  }
  return cited;
}

/** The same without the tables of a topic's accounts: where a claim's own id is written. */
export function namedClaims(draft: Draft): Map<string, Place[]> {
  const cited = new Map<string, Place[]>();
  const cite = (id: string, place: Place) => cited.set(id, [...(cited.get(id) ?? []), place]);
  for (const { value, place } of [...(draft.story ? [draft.story] : []), ...draft.chapters]) {
    for (const [index, id] of (value.claims ?? []).entries()) cite(id, place(["claims", index]));
  }
  for (const { name, props, place } of draft.chapters.flatMap(tagsIn)) {
    const id = name === "Claim" ? props.get("is") : name === "Quote" ? props.get("of") : undefined;
    if (id) cite(id, place);
  }
  for (const { parsed, place } of draft.scenes.values()) {
    for (const { id, path } of parsed?.panel.claimRefs(parsed.scene) ?? []) cite(id, place(path));
  }
  for (const [id, { claims }] of draft.people.value) {
    for (const [index, claim] of claims.entries()) cite(claim, draft.people.place([id, "claims", index]));
  }
  for (const [id, { claims = [] }] of draft.pictures.value) {
    for (const [index, claim] of claims.entries()) cite(claim, draft.pictures.place([id, "claims", index]));
  }
  for (const [id, { claims = [], heard }] of draft.clips.value) {
    for (const [index, claim] of claims.entries()) cite(claim, draft.clips.place([id, "claims", index]));
    for (const [index, { claim }] of heard.entries()) cite(claim, draft.clips.place([id, "heard", index, "claim"]));
  }
  return new Map([...cited].filter(([id]) => draft.known.claims.has(id)));
}
