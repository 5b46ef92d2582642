import type { Shown } from "@/story/model/scene";
import { claimRefs } from "./claimRefs";
import type { MapYaml } from "./schema";

/** What is said of a place or in a note rests on the claims named with it, all else on any of the scene. */
export function shown(scene: MapYaml): Shown[] {
  const { title, footer, views, places, drawn, steps } = scene;
  const all = claimRefs(scene).map(({ id }) => id);
  return [
    { text: title, claims: all, path: ["title"] },
    { text: footer, claims: all, path: ["footer"] },
    ...Object.entries(views).map(([id, { words }]) => ({ text: words, claims: all, path: ["views", id, "words"] })),
    ...Object.entries(places).map(([id, { label, claims }]) => ({
      text: label,
      claims: claims.length > 0 ? claims : all,
      path: ["places", id, "label"],
    })),
    ...Object.entries(drawn).map(([id, { label, claims }]) => ({ text: label, claims, path: ["drawn", id, "label"] })),
    ...Object.entries(steps).flatMap(([id, { note }]) =>
      note ? [{ text: note.text, claims: note.claims, path: ["steps", id, "note", "text"] }] : [],
    ),
  ];
}
