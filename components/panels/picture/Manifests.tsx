import { Manifest } from "./Manifest";
import css from "./picture.module.css";
import type { PictureState } from "./states";

/** After the scene, the manifests of its pictures, each under the caption of its picture. */
export function Manifests({ states }: { states: PictureState[] }) {
  const signed = new Map(states.filter(({ picture }) => picture.manifest).map((state) => [state.picture.id, state]));
  return [...signed.values()].map(({ picture, language }) => (
    <div key={picture.id} className={css.manifest}>
      <p>{picture.caption ?? picture.alt}</p>
      <Manifest picture={picture} language={language} />
    </div>
  ));
}
