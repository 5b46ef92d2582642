import type { Facts, ScenePoint } from "@/story/model/scene";
import { entriesOf } from "./entriesOf";
import { figuresOf } from "./figuresOf";
import type { CalendarYaml } from "./schema";

/** A figure and a length are drawn from a number that their claim holds. */
export function checkFigures(scene: CalendarYaml, claims: Facts["claims"]): ScenePoint[] {
  return entriesOf(scene).flatMap(({ entry, path }) => {
    const { length } = entry;
    const wordless = figuresOf(entry).filter(
      (id) => claims.has(id) && !/\d/.test(JSON.stringify(claims.get(id)?.value ?? "")),
    );
    const lasting = length && claims.has(length) && typeof claims.get(length)?.value !== "number" ? [length] : [];
    return [
      ...wordless.map((id) => noNumber(id, [...path, "figure"])),
      ...lasting.map((id) => noNumber(id, [...path, "length"])),
    ];
  });
}

const noNumber = (id: string, path: ScenePoint["path"]): ScenePoint => ({
  rule: "no-number",
  path,
  problem: `Claim "${id}" has no number, so it gives no figure.`,
  fix: "say it in words, under text.",
});
