import type { Nodes } from "mdast";
import type { Draft } from "../model/draft";
import { isTag } from "./tagsIn";
import { walk } from "./walk";

/** Ids of the claims that these parts of a chapter tell: in words, in a panel, in a table of accounts, in the memorial. */
export function claimsTold({ claims, scenes, people }: Draft, parts: Nodes[]): Set<string> {
  const told = new Set<string>();
  const tell = (ids: Iterable<string>) => {
    for (const id of ids) told.add(id);
  };
  for (const part of parts) {
    walk(part, (node) => {
      if (!isTag(node)) return;
      const prop = (name: string) => {
        const found = node.attributes.find((one) => one.type === "mdxJsxAttribute" && one.name === name);
        return typeof found?.value === "string" ? found.value : "";
      };
      if (node.name === "Claim") tell([prop("is")]);
      if (node.name === "Quote") tell([prop("of")]);
      if (node.name === "Scene") {
        const { parsed } = scenes.get(prop("is")) ?? {};
        tell(parsed?.panel.claimRefs(parsed.scene).map(({ id }) => id) ?? []);
      }
      if (node.name === "Differ") {
        const topics = prop("about").split(/\s+/);
        tell([...claims.value].filter(([, { topic }]) => topics.includes(topic)).map(([id]) => id));
      }
      if (node.name === "People") tell([...people.value.values()].flatMap((person) => person.claims));
    });
  }
  return told;
}
