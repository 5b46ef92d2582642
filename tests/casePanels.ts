import { z } from "zod";
import { audio } from "@/components/panels/audio";
import { chart } from "@/components/panels/chart";
import { compare } from "@/components/panels/compare";
import { map } from "@/components/panels/map";
import { movement } from "@/components/panels/movement";
import { picture } from "@/components/panels/picture";
import { plan } from "@/components/panels/plan";
import { series } from "@/components/panels/series";
import { video } from "@/components/panels/video";
import { words } from "@/components/panels/words";
import { changedFields } from "@/story/model/changedFields";
import type { AnyPanel, PanelRules } from "@/story/model/scene";
import { Id, Text } from "@/story/model/text";

const LinesYaml = z.strictObject({
  panel: z.literal("lines"),
  title: Text,
  steps: z.record(
    Id,
    z
      .strictObject({
        says: Text.max(40, "is longer than 40 characters, so it would not fit"),
        marks: z.number().optional(),
        claims: z.array(Id).max(3, "has more than three claims").default([]),
      })
      .register(changedFields, { figure: "write it in the words of says." }),
  ),
});
type LinesYaml = z.infer<typeof LinesYaml>;
type Line = { says: string };

/** A panel of plain lines, only for the content cases: it has words and a number to show, names claims and has one rule of its own. */
const lines: PanelRules<LinesYaml, Line> = {
  formerly: "rows",
  schema: LinesYaml,
  claimRefs: ({ steps }) =>
    Object.entries(steps).flatMap(([step, { claims }]) =>
      claims.map((id, index) => ({ id, step, path: ["steps", step, "claims", index] })),
    ),
  shown: ({ title, steps }) => [
    { text: title, claims: Object.values(steps).flatMap(({ claims }) => claims), path: ["title"] },
    ...Object.entries(steps).flatMap(([step, { says, marks = "", claims }]) => [
      { text: says, claims, path: ["steps", step, "says"] },
      { text: marks, claims, path: ["steps", step, "marks"] },
    ]),
  ],
  check: ({ steps }, { claims }) =>
    Object.entries(steps).flatMap(([step, { claims: ids }]) => {
      const first = claims.get(ids[0] ?? "");
      const odd = ids.findIndex((id) => first && (claims.get(id)?.topic ?? first.topic) !== first.topic);
      const path = ["steps", step, "claims", odd];
      if (odd < 0) return [];
      return [
        {
          rule: "mixed-topics",
          path,
          problem: `"${ids[odd]}" is of another topic.`,
          fix: "move it to a step of its own.",
        },
      ];
    }),
  states: ({ steps }) => new Map(Object.entries(steps)),
  describe: ({ says }) => says,
  group: () => "lines",
  table: (states) => ({ columns: ["Says"], rows: [...states.values()].map(({ says }) => [says]) }),
};

export const casePanels: Record<string, AnyPanel> = {
  audio,
  chart,
  compare,
  lines,
  map,
  movement,
  picture,
  plan,
  series,
  video,
  words,
};
