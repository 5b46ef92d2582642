import { speakerOf } from "@/story/format/speakerOf";
import { sayIn } from "@/story/messages/sayIn";
import type { DataRows, Linked } from "@/story/model/scene";
import type { DataTable } from "./DataFile";
import { pointsOf } from "./pointsOf";
import type { ChartYaml } from "./schema";

/** The whole table as readers may fetch it: its cells as written, then who says so, and the sources' names. */
export function fetchedOf(scene: ChartYaml, table: DataTable, { claim, language }: Linked): DataRows {
  const say = sayIn(language);
  const claims = table.rows.map(() => new Set<string>());
  for (const { row, claim: id } of Object.keys(scene.series).flatMap((series) => pointsOf(scene, table, series)))
    if (id !== undefined) claims[row]?.add(id);
  return {
    columns: [...table.head.map(({ text }) => text), say("accounts.who"), say("chart.table.source")],
    rows: table.rows.map((cells, row) => {
      const said = [...(claims[row] ?? [])].map(claim);
      const once = (words: string[]) => [...new Set(words)].join(say("list.semicolon"));
      return [
        ...cells.map(({ text }) => text),
        once(said.map((one) => speakerOf(one, language))),
        once(said.flatMap(({ sources }) => sources.map(({ name }) => name))),
      ];
    }),
  };
}
