import type { Draft } from "../model/draft";
import type { Shown } from "../model/scene";
import type { ToldSentence } from "./sentencesOf";
import { isTag } from "./tagsIn";

/** What the panel beside a sentence shows of a claim: its texts that rest on it; undefined where it does not show the claim. */
export function besidePanel({ scenes }: Draft, { parents }: ToldSentence, id: string): Shown[] | undefined {
  const prop = (tag: string, name: string) => {
    const attribute = parents
      .filter(isTag)
      .find((node) => node.name === tag)
      ?.attributes.find((one) => one.type === "mdxJsxAttribute" && one.name === name);
    return typeof attribute?.value === "string" ? attribute.value : "";
  };
  const { parsed } = scenes.get(prop("Scene", "is")) ?? {};
  if (!parsed) return undefined;
  const { panel, scene } = parsed;
  const step = prop("Step", "id");
  if (!panel.claimRefs(scene).some((ref) => ref.id === id && ref.step === step)) return undefined;
  return panel.shown(scene).filter(({ claims }) => claims.includes(id));
}
